// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The ways that a submission can take. */
class StageProperties {

    /** Takes those of the acts that can be taken where it is, from the draft on. */
    private static List<Act> way(List<Act> tried) {
        var taken = new ArrayList<Act>();
        Stage now = Stage.DRAFT;
        for (Act act : tried) {
            if (act.from() == now) {
                taken.add(act);
                now = act.to();
            }
        }
        return taken;
    }

    @Property
    void nothingIsPublishedThatWasNotHandedInReviewedAndVerified(@ForAll List<Act> tried) {
        List<Act> way = way(tried);

        if (way.contains(Act.PUBLISH)) {
            assertThat(way).containsSubsequence(Act.SUBMIT, Act.REVIEW, Act.VERIFY, Act.PUBLISH);
        }
    }

    @Property
    void theUnitsOwnFiguresStayOnceTheyAreHandedIn(@ForAll List<Act> tried) {
        List<Act> way = way(tried);
        int handedIn = way.indexOf(Act.SUBMIT);

        if (handedIn >= 0) {
            assertThat(way.subList(handedIn, way.size())).doesNotContain(Act.SAVE);
        }
    }

    @Property
    void theLastThatIsDoneBeforePublishingIsToVerify(@ForAll List<Act> tried) {
        List<Act> way = way(tried);
        int published = way.indexOf(Act.PUBLISH);

        if (published >= 0) {
            assertThat(way.get(published - 1)).isEqualTo(Act.VERIFY);
            assertThat(way).hasSize(published + 1);
        }
    }

    @Property
    void everyQuestionIsAnsweredBeforeTheReviewEnds(@ForAll List<Act> tried) {
        int open = 0;
        for (Act act : way(tried)) {
            open += act == Act.ASK ? 1 : 0;
            open -= act == Act.EXPLAIN ? 1 : 0;
            assertThat(open).isBetween(0, 1);
            assertThat(act == Act.VERIFY && open > 0).isFalse();
        }
    }

    @Example
    void everyStageIsReachedAndOnlyThePublishedOneIsAnEnd() {
        Set<Stage> reached = EnumSet.of(Stage.DRAFT);
        Arrays.stream(Act.values()).forEach(act -> reached.add(act.to()));
        Set<Stage> left = EnumSet.noneOf(Stage.class);
        Arrays.stream(Act.values()).forEach(act -> left.add(act.from()));

        assertThat(reached).containsExactly(Stage.values());
        assertThat(left).isEqualTo(EnumSet.complementOf(EnumSet.of(Stage.PUBLISHED)));
    }
}
