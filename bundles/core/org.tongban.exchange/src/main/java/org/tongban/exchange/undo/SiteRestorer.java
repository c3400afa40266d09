package org.tongban.exchange.undo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Restorer;
import org.tongban.registry.Change;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;

/** Puts sites back. */
@Component
public final class SiteRestorer implements Restorer {

    private final Sites sites;

    @Activate
    public SiteRestorer(@Reference Sites sites) {
        this.sites = sites;
    }

    @Override
    public String topic() {
        return Notes.SITE;
    }

    @Override
    public Map<String, String> now(Collection<String> subjects) {
        Map<String, String> now = new HashMap<>();
        subjects.forEach(code -> sites.find(new SiteId(code)).ifPresent(site -> now.put(code, SiteText.of(site))));
        return now;
    }

    @Override
    public void restore(List<Before> records, Change change, Progress progress) {
        for (Before record : records) {
            if (record.text().isEmpty()) {
                sites.remove(new SiteId(record.subject()), change);
            } else {
                sites.put(SiteText.read(record.text()), change);
            }
        }
    }

    @Override
    public String title(String subject) {
        return sites.find(new SiteId(subject)).map(Site::name).orElse(subject);
    }
}
