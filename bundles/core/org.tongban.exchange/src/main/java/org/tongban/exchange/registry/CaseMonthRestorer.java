package org.tongban.exchange.registry;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Restorer;
import org.tongban.registry.CaseVolumes;
import org.tongban.registry.Change;

/** Takes out the case volumes of months of which nothing was stored before an import: millions of volumes need not be noted one by one. */
@Component
public final class CaseMonthRestorer implements Restorer {

    static final String TOPIC = "case-month";

    private final CaseVolumes volumes;

    @Activate
    public CaseMonthRestorer(@Reference CaseVolumes volumes) {
        this.volumes = volumes;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    /** The month's sums by site, person, platform and quality. */
    static String text(CaseVolumes volumes, YearMonth month) {
        return volumes.of(month).stream().map(volume -> VolumeText.of(volume) + "=" + volume.count()).collect(Collectors.joining("\n"));
    }

    @Override
    public Map<String, String> now(Collection<String> subjects) {
        Map<String, String> now = new HashMap<>();
        subjects.forEach(month -> now.put(month, text(volumes, YearMonth.parse(month))));
        return now;
    }

    @Override
    public void restore(List<Before> records, Change change, Progress progress) {
        int done = 0;
        for (Before record : records) {
            volumes.removeAll(YearMonth.parse(record.subject()));
            progress.at("撤销", ++done, records.size());
        }
    }

    @Override
    public String title(String subject) {
        return subject + "的办件量";
    }
}
