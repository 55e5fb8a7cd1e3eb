// SPDX-License-Identifier: Apache-2.0
package vn.dti;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

/** Finds the public and protected members of a file that have no comment, or lack a part of it. */
final class UndocumentedScan extends TreePathScanner<Void, Void> {

    private static final Set<Modifier> SEEN = Set.of(Modifier.PUBLIC, Modifier.PROTECTED);

    private final DocTrees trees;
    private final List<String> found;
    private final Deque<ClassTree> around = new ArrayDeque<>();

    UndocumentedScan(DocTrees trees, List<String> found) {
        this.trees = trees;
        this.found = found;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        if (isSeen(type.getModifiers())) {
            around.addLast(type);
            Stream<String> components = type.getKind() == Tree.Kind.RECORD
                    ? type.getMembers().stream()
                            .filter(UndocumentedScan::isComponent)
                            .map(member -> ((VariableTree) member).getName().toString())
                    : Stream.of();
            check("", Stream.concat(inBrackets(type.getTypeParameters()), components), false);
            super.visitClass(type, null);
            around.removeLast();
        }
        return null;
    }

    private static boolean isComponent(Tree member) {
        return member instanceof VariableTree field
                && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        boolean isOverriding = method.getModifiers().getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .anyMatch(type -> type.toString().equals("Override"));
        if (isSeen(method.getModifiers()) && !isOverriding) {
            Tree result = method.getReturnType();
            boolean ofRecord = result == null && around.getLast().getKind() == Tree.Kind.RECORD;
            Stream<String> parameters = method.getParameters().stream()
                    .map(parameter -> parameter.getName().toString());
            check(
                    "." + method.getName(),
                    ofRecord
                            ? Stream.of()
                            : Stream.concat(inBrackets(method.getTypeParameters()), parameters),
                    result != null && !result.toString().equals("void"));
        }
        return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void nothing) {
        boolean ofRecord = around.getLast().getKind() == Tree.Kind.RECORD && isComponent(field);
        if (isSeen(field.getModifiers()) && !ofRecord) {
            check("." + field.getName(), Stream.of(), false);
        }
        return null;
    }

    /** The members of an interface are public without the word. */
    private boolean isSeen(ModifiersTree modifiers) {
        return modifiers.getFlags().stream().anyMatch(SEEN::contains)
                || (!around.isEmpty()
                        && around.getLast().getKind() == Tree.Kind.INTERFACE
                        && !modifiers.getFlags().contains(Modifier.PRIVATE));
    }

    private static Stream<String> inBrackets(List<? extends TypeParameterTree> parameters) {
        return parameters.stream().map(parameter -> parameter.getName().toString());
    }

    private void check(String member, Stream<String> parameters, boolean gives) {
        String name = around.stream()
                        .map(type -> type.getSimpleName().toString())
                        .collect(Collectors.joining("."))
                + member;
        DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
        if (comment == null) {
            found.add(name + ": no comment");
            return;
        }
        Set<String> described = comment.getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(tag -> ((ParamTree) tag).getName().toString())
                .collect(Collectors.toSet());
        parameters
                .filter(parameter -> !described.contains(parameter))
                .forEach(parameter -> found.add(name + ": no @param " + parameter));
        List<? extends DocTree> parts = comment.getFullBody();
        if (gives
                && Stream.concat(parts.stream(), comment.getBlockTags().stream())
                        .noneMatch(ReturnTree.class::isInstance)) {
            found.add(name + ": no @return");
        }
    }
}
