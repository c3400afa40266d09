package org.tongban.registry.ui.sites;

import java.util.List;
import org.tongban.registry.Site;

/**
 * A site in the tree.
 *
 * @param own   how many people are in post there
 * @param total those of the sites below counted in
 */
public record SiteNode(Site site, List<SiteNode> children, long own, long total) {

    public SiteNode {
        children = List.copyOf(children);
    }
}
