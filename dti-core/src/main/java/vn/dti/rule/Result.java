// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Notice;
import vn.dti.wording.Message;

/**
 * The outcome of a rule under calculation: what it earns, and how it came about.
 *
 * <p>Of what a reader should know it always keeps the kinds, and the sentences only if it is to tell
 * them: of a million units hardly one is read. Not for sharing between threads.
 */
final class Result {

    /** What is earned, from 0 to the worth of the setting. */
    final Register earned;

    /** Whether the sentences are made too. */
    private final boolean tells;

    private final List<Notice> notices = new ArrayList<>(0);
    private Status status = Status.SCORED;
    private int kinds;
    private Rational rise = Rational.ZERO;
    private boolean mayRise;

    /** Whether there is nothing to say but the points, as of most criteria. */
    private boolean isPlain = true;

    Result(boolean tells) {
        this.tells = tells;
        this.earned = new Register(tells);
    }

    /** Starts anew. */
    void clear() {
        if (!isPlain) {
            begin();
            kinds = 0;
            notices.clear();
            isPlain = true;
        }
    }

    /** Starts a part, whose notices are added to those of the parts before. */
    void begin() {
        status = Status.SCORED;
        rise = Rational.ZERO;
        mayRise = false;
    }

    void earn(Rational amount, Status how) {
        earned.set(amount);
        setStatus(how);
    }

    /** A share of an amount, which is multiplied as all that is under calculation. */
    void earnShare(Rational amount, Rational share, Status how) {
        earned.set(amount);
        earned.times(share);
        setStatus(how);
    }

    /** With what may be earned more, once a cohort is known. */
    void earn(Rational amount, Status how, Rational more) {
        earn(amount, how);
        setRise(more);
    }

    private void setRise(Rational more) {
        rise = more;
        mayRise = !more.isZero();
        isPlain &= !mayRise;
    }

    void earn(Register amount, Status how, Rational more) {
        earned.set(amount);
        setStatus(how);
        setRise(more);
    }

    /** How many notices have been told so far. */
    int told() {
        return notices.size();
    }

    /** Takes back what was told after a rule within began, whose outcome is another. */
    void takeBack(int earlierKinds, int earlierTold) {
        begin();
        kinds = earlierKinds;
        notices.subList(earlierTold, notices.size()).clear();
    }

    void note(Notice.Kind kind, Supplier<Message> message) {
        kinds |= NoticeBits.of(kind);
        isPlain = false;
        if (tells) {
            notices.add(new Notice(kind, message.get()));
        }
    }

    void note(List<Notice> more) {
        more.forEach(notice -> note(notice.kind(), notice::message));
    }

    boolean tells() {
        return tells;
    }

    Status status() {
        return status;
    }

    void setStatus(Status how) {
        status = how;
        isPlain &= how == Status.SCORED;
    }

    /** Whether points were scored, without a notice and for good. */
    boolean isPlain() {
        return isPlain;
    }

    /** The kinds of the notices, as {@link NoticeBits} has them. */
    int kinds() {
        return kinds;
    }

    /** Whether more may be earned once a cohort is known. */
    boolean mayRise() {
        return mayRise;
    }

    /** What may be earned more, once a cohort is known. */
    Rational rise() {
        return rise;
    }

    /** The result of a full share of 1. */
    Outcome outcome() {
        Real share = earned.toReal();
        return new Outcome(status, share, share.toRational().plus(rise), notices);
    }
}
