package org.tongban.exchange.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Restorer;
import org.tongban.registry.CaseTally;
import org.tongban.registry.CaseVolume;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.Change;
import org.tongban.registry.Site;
import org.tongban.registry.Sites;

/** Puts single case volumes back. */
@Component
public final class VolumeRestorer implements Restorer {

    static final String TOPIC = "case";

    private final CaseVolumes volumes;
    private final Sites sites;

    @Activate
    public VolumeRestorer(@Reference CaseVolumes volumes, @Reference Sites sites) {
        this.volumes = volumes;
        this.sites = sites;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Map<String, String> now(Collection<String> subjects) {
        CaseTally asked = new CaseTally();
        subjects.forEach(subject -> asked.add(VolumeText.read(subject, 0)));
        long[] stored = volumes.stored(asked, done -> { });
        Map<String, String> now = new HashMap<>();
        for (String subject : subjects) {
            long count = stored[asked.slotOf(VolumeText.read(subject, 0))];
            if (count >= 0) {
                now.put(subject, Long.toString(count));
            }
        }
        return now;
    }

    @Override
    public void restore(List<Before> records, Change change, Progress progress) {
        CaseTally gone = new CaseTally();
        CaseTally back = new CaseTally();
        for (Before record : records) {
            if (record.text().isEmpty()) {
                gone.add(VolumeText.read(record.subject(), 0));
            } else {
                back.add(VolumeText.read(record.subject(), Long.parseLong(record.text())));
            }
        }
        volumes.remove(gone, change, done -> progress.at("撤销", done, records.size()));
        volumes.put(back, change, done -> progress.at("撤销", gone.size() + done, records.size()));
    }

    @Override
    public String title(String subject) {
        CaseVolume volume = VolumeText.read(subject, 0);
        Optional<Site> site = sites.find(volume.site());
        return volume.month() + " " + site.map(Site::name).orElse("") + "的办件量";
    }
}
