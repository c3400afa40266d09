package org.tongban.bench.layout;

/** Somebody who looks for layouts, on one thread. */
interface Solver {

    String name();

    Answer solve(Instance instance, double seconds) throws Exception;
}
