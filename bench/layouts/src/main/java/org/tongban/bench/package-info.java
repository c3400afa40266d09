/** Simulation and optimiser of halls measured beside other people's programs. */
@NullMarked
package org.tongban.bench;

import org.jspecify.annotations.NullMarked;
