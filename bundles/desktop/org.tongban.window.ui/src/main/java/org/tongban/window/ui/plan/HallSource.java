package org.tongban.window.ui.plan;

import java.util.List;

/** Where the model learns of halls. From the store. */
public interface HallSource {

    /** Every hall, without cases. */
    List<KnownHall> halls();

    /** The same hall with the cases of its windows, if any are known. */
    KnownHall withCases(KnownHall hall);
}
