// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.dti.wording.Message;
import vn.dti.wording.Worded;

/** The sentence about a command line that cannot be understood, in both languages. */
final class Misuse {

    private Misuse() {}

    static Message sentence(ParameterException misuse) {
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (misuse instanceof MissingParameterException missing) {
            List<String> names = missing.getMissing().stream().map(Misuse::name).toList();
            return Message.of(CliPhrase.MISSING_WORDS, names);
        }
        if (misuse.getArgSpec() != null && misuse.getValue() != null) {
            ArgSpec argument = misuse.getArgSpec();
            return Message.of(
                    CliPhrase.WRONG_VALUE,
                    misuse.getValue(),
                    name(argument),
                    argument.paramLabel());
        }
        return Message.verbatim(String.valueOf(misuse.getMessage()));
    }

    /** A name or number that was given as nothing, as by a variable of a shell that is not set. */
    static Optional<Message> blank(ParseResult words) {
        return Stream.iterate(words, Objects::nonNull, ParseResult::subcommand)
                .flatMap(each -> each.matchedArgs().stream())
                .filter(each -> each.originalStringValues().stream().anyMatch(String::isBlank))
                .map(each -> Message.of(CliPhrase.BLANK_WORD, name(each)))
                .findFirst();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static Message unmatched(UnmatchedArgumentException unmatched) {
        String first = "'" + unmatched.getUnmatched().get(0) + "'";
        List<String> near = unmatched.getSuggestions().stream()
                .map(word -> "'" + word + "'")
                .toList();
        Worded nearOnes = language -> language.oneOf(near);
        return near.isEmpty()
                ? Message.of(CliPhrase.UNKNOWN_WORDS, first)
                : Message.of(CliPhrase.UNKNOWN_WORDS_SUGGESTING, first, nearOnes);
    }
}
