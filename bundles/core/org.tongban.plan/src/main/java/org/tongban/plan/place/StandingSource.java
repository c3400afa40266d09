package org.tongban.plan.place;

import org.tongban.core.id.SiteId;

/** Where a book learns what stands. */
interface StandingSource {

    Standing now();

    /** As now; read afresh if this site is not known. */
    Standing with(SiteId site);

    /** Always the same. */
    static StandingSource of(Standing standing) {
        return new StandingSource() {
            @Override
            public Standing now() {
                return standing;
            }

            @Override
            public Standing with(SiteId site) {
                return standing;
            }
        };
    }
}
