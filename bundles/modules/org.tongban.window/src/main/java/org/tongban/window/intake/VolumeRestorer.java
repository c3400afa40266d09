package org.tongban.window.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Restorer;
import org.tongban.registry.Change;
import org.tongban.window.HallVolume;
import org.tongban.window.HallVolumes;

/** Puts volumes of halls back. */
@Component
public final class VolumeRestorer implements Restorer {

    static final String TOPIC = "hall-volume";

    private final HallVolumes volumes;

    @Activate
    public VolumeRestorer(@Reference HallVolumes volumes) {
        this.volumes = volumes;
    }

    static String subject(HallVolume volume) {
        return Text.line(volume.hall().code(), Integer.toString(volume.year()), volume.month().isPresent() ? Integer.toString(volume.month().getAsInt()) : "", volume.subject().name(),
                volume.name(), volume.channel());
    }

    private static HallVolume volume(String subject, long cases) {
        String[] words = Text.words(subject);
        return new HallVolume(new SiteId(words[0]), Integer.parseInt(words[1]), words[2].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(words[2])),
                HallVolume.Subject.valueOf(words[3]), words[4], words[5], cases);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Map<String, String> now(Collection<String> subjects) {
        Map<List<?>, List<String>> byYear = subjects.stream().collect(Collectors.groupingBy(subject -> List.of(volume(subject, 0).hall(), volume(subject, 0).year())));
        Map<String, String> now = new HashMap<>();
        byYear.values().forEach(group -> {
            HallVolume first = volume(group.get(0), 0);
            Map<String, Long> stored = volumes.ofYear(first.hall(), first.year()).stream().collect(Collectors.toMap(VolumeRestorer::subject, HallVolume::cases, Long::sum));
            group.stream().filter(stored::containsKey).forEach(subject -> now.put(subject, Long.toString(stored.get(subject))));
        });
        return now;
    }

    @Override
    public void restore(List<Before> records, Change change, Progress progress) {
        List<HallVolume> gone = new ArrayList<>();
        List<HallVolume> back = new ArrayList<>();
        for (Before record : records) {
            if (record.text().isEmpty()) {
                gone.add(volume(record.subject(), 0));
            } else {
                back.add(volume(record.subject(), Long.parseLong(record.text())));
            }
        }
        volumes.remove(gone, change);
        volumes.put(back, change);
    }

    @Override
    public String title(String subject) {
        HallVolume volume = volume(subject, 0);
        return volume.year() + "年" + (volume.month().isPresent() ? volume.month().getAsInt() + "月" : "") + volume.name() + "的办件量";
    }
}
