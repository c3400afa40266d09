package org.tongban.window.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.exchange.Progress;
import org.tongban.exchange.Restorer;
import org.tongban.registry.Change;
import org.tongban.registry.ServiceItem;
import org.tongban.window.HallItem;
import org.tongban.window.HallItem.Authorisation;
import org.tongban.window.HallItems;
import org.tongban.window.HandlingMinutes;

/** Puts the items of halls back. An item that a file brought to the registry stays there: other halls may do it by now. */
@Component
public final class ItemRestorer implements Restorer {

    static final String TOPIC = "hall-item";
    private static final String WITHIN = "\u001F";

    private final HallItems items;

    @Activate
    public ItemRestorer(@Reference HallItems items) {
        this.items = items;
    }

    static String subject(HallItem item) {
        return Text.line(item.hall().code(), item.item().code());
    }

    static String text(HallItem item) {
        return Text.line(item.hall().code(), item.item().code(), item.item().name(), item.item().department(), item.item().kind().name(), item.line(), item.audience(), item.entry(),
                Text.set(item.channels()), item.channelBasis().orElse(""),
                item.authorisations().stream().map(each -> String.join(WITHIN, each.department(), each.from().toString(), each.until().map(LocalDate::toString).orElse(""),
                        each.steps().stream().sorted().collect(Collectors.joining("、")))).collect(Collectors.joining("\n")),
                item.place(), Boolean.toString(item.isExempt()), Text.set(item.outside()), Boolean.toString(item.isCollective()),
                item.minutes().map(minutes -> String.join(WITHIN, minutes.minutes().toPlainString(), minutes.origin().name(), minutes.source())).orElse(""), Text.list(item.windows()),
                item.fields().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> entry.getKey() + WITHIN + entry.getValue()).collect(Collectors.joining("\n")));
    }

    private static HallItem item(String text) {
        String[] words = Text.words(text);
        ServiceItem item = new ServiceItem(words[1], words[2], words[3], ServiceItem.Kind.valueOf(words[4]));
        List<Authorisation> given = Text.list(words[10]).stream().map(line -> line.split(WITHIN, -1)).map(part -> new Authorisation(part[0], LocalDate.parse(part[1]),
                part[2].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(part[2])), part[3].isEmpty() ? Set.of() : Set.of(part[3].split("、")))).toList();
        String[] minutes = words[15].split(WITHIN, -1);
        Map<String, String> fields = Text.list(words[17]).stream().map(line -> line.split(WITHIN, -1)).collect(Collectors.toMap(part -> part[0], part -> part[1]));
        return new HallItem(new SiteId(words[0]), item, words[5], words[6], words[7], Set.copyOf(Text.list(words[8])), words[9].isEmpty() ? Optional.empty() : Optional.of(words[9]), given,
                words[11], Boolean.parseBoolean(words[12]), Set.copyOf(Text.list(words[13])), Boolean.parseBoolean(words[14]),
                words[15].isEmpty() ? Optional.empty() : Optional.of(new HandlingMinutes(new BigDecimal(minutes[0]), HandlingMinutes.Origin.valueOf(minutes[1]), minutes[2])),
                Text.list(words[16]), fields);
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public Map<String, String> now(Collection<String> subjects) {
        Map<String, String> now = new HashMap<>();
        for (String subject : subjects) {
            String[] words = Text.words(subject);
            items.find(new SiteId(words[0]), words[1]).ifPresent(item -> now.put(subject, text(item)));
        }
        return now;
    }

    @Override
    public void restore(List<Before> records, Change change, Progress progress) {
        for (Before record : records) {
            String[] words = Text.words(record.subject());
            if (record.text().isEmpty()) {
                items.remove(new SiteId(words[0]), words[1], change);
            } else {
                items.put(item(record.text()), change);
            }
        }
    }

    @Override
    public String title(String subject) {
        return "事项 " + Text.words(subject)[1];
    }
}
