package org.tongban.console.plan;

import org.tongban.core.id.SiteId;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;

/** The site that a user means by its name, alias or code. */
final class SiteNamed {

    private SiteNamed() {
    }

    static SiteId among(Sites sites, String name) {
        return sites.find(new SiteId(name.strip())).or(() -> sites.named(name)).map(Site::id)
                .orElseThrow(() -> new IllegalArgumentException("没有名为“" + name + "”的站点；请用站点的名称、别名或编码 (no site of this name, alias or code)"));
    }
}
