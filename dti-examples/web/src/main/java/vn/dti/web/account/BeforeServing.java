// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.account;

import org.springframework.context.SmartLifecycle;

/** Something that is done once before the first request is taken. */
public abstract class BeforeServing implements SmartLifecycle {

    private final int turn;
    private boolean done;

    /**
     * Something to be done.
     *
     * @param turn its place among the others, the lowest first
     */
    protected BeforeServing(int turn) {
        this.turn = turn;
    }

    /** Does it. */
    protected abstract void prepare();

    @Override
    public final void start() {
        prepare();
        done = true;
    }

    @Override
    public final void stop() {
        done = false;
    }

    @Override
    public final boolean isRunning() {
        return done;
    }

    /** Far below that of the web server. */
    @Override
    public final int getPhase() {
        return turn;
    }
}
