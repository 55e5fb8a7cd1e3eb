// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.Frameworks;
import vn.dti.input.InvalidInputsException;
import vn.dti.output.Json;
import vn.dti.output.ScoreOutput;
import vn.dti.wording.Language;

/** Digests of all that is said of units of the bundled frameworks; a process of its own for {@link SamenessTest}. */
final class SamenessRun {

    private final DigestOutputStream figures =
            new DigestOutputStream(OutputStream.nullOutputStream(), sha());
    private final DigestOutputStream words =
            new DigestOutputStream(OutputStream.nullOutputStream(), sha());

    private SamenessRun() {}

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Prints the digest of the figures and that of the words.
     *
     * @param units how many units of each framework
     */
    public static void main(String[] units) throws IOException {
        System.out.println(of(Integer.parseInt(units[0])));
    }

    /** {@return the digest of the figures and that of the words, in hexadecimal digits} */
    static String of(int units) throws IOException {
        var run = new SamenessRun();
        for (String id : Frameworks.ids()) {
            Framework framework = Frameworks.get(id);
            var samples = new SampleUnits(framework, 15);
            int scored = 0;
            while (scored < units) {
                scored += run.add(framework, samples.next()) ? 1 : 0;
            }
        }
        return hex(run.figures) + " " + hex(run.words);
    }

    private static String hex(DigestOutputStream stream) {
        return HexFormat.of().formatHex(stream.getMessageDigest().digest(), 0, 8);
    }

    /** Whether the unit has a result; that another is refused counts too. */
    private boolean add(Framework framework, SampleUnits.Unit unit) throws IOException {
        try {
            add(framework.score(unit.report()));
            return true;
        } catch (InvalidInputsException refused) {
            add(figures, "refused");
            for (Language language : Language.values()) {
                add(words, refused.in(language));
            }
            return false;
        }
    }

    private void add(Scorecard card) throws IOException {
        for (Score score : card.root().walk().toList()) {
            add(
                    figures,
                    score.id() + " " + score.points() + " " + score.displayed() + " "
                            + score.status());
        }
        for (Language language : Language.values()) {
            for (Score score : card.root().walk().toList()) {
                for (String line : score.explanation().lines(language)) {
                    add(words, line);
                }
            }
            Json.write(ScoreOutput.of(card, language), words);
        }
    }

    private static void add(OutputStream digest, String line) throws IOException {
        digest.write(line.getBytes(StandardCharsets.UTF_8));
        digest.write('\n');
    }
}
