package org.tongban.bench.layout;

import org.tongban.window.optimise.Layout;
import java.util.Optional;

/**
 * What a solver came to.
 *
 * @param layout  its best; empty if it found none
 * @param claimed the value it says its layout has
 * @param bound   its own lower bound
 * @param seconds it took
 */
record Answer(Optional<Layout> layout, double claimed, double bound, double seconds) {
}
