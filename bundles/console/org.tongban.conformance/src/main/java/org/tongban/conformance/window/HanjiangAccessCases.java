package org.tongban.conformance.window;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.conformance.ClauseAdapter;
import org.tongban.conformance.ClauseAdapter.Unsupported;
import org.tongban.conformance.PackCase;
import org.tongban.conformance.Words;
import org.tongban.core.law.Dated;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.window.DeliveryPolicy;
import org.tongban.policy.window.DeliveryPolicy.Mode;
import org.tongban.policy.window.DeliveryPolicy.Request;
import org.tongban.policy.window.EntryPolicy;
import org.tongban.policy.window.EntryPolicy.Counted;
import org.tongban.policy.window.PackageCountPolicy;
import org.tongban.policy.window.SameStandardPolicy;

/** HJ: items in the centres, one standard, packages, free mailing. */
@Component
public final class HanjiangAccessCases implements ClauseAdapter {

    private final PolicyPack pack;
    private final EntryPolicy entry;
    private final SameStandardPolicy standards;
    private final PackageCountPolicy packages;
    private final DeliveryPolicy delivery;

    @Activate
    public HanjiangAccessCases(@Reference(target = "(pack=hanjiang)") PolicyPack pack, @Reference(target = "(pack=hanjiang)") EntryPolicy entry,
            @Reference(target = "(pack=hanjiang)") SameStandardPolicy standards, @Reference(target = "(pack=hanjiang)") PackageCountPolicy packages,
            @Reference(target = "(pack=hanjiang)") DeliveryPolicy delivery) {
        this.pack = pack;
        this.entry = entry;
        this.standards = standards;
        this.packages = packages;
        this.delivery = delivery;
    }

    @Override
    public Set<String> clauses() {
        return Set.of("HJ-3-a", "HJ-4.1-b0", "HJ-4.3-a0", "HJ-4.5-a", "HJ-4.5-b");
    }

    @Override
    public Answer answer(String clause, Map<String, Object> in) {
        // the reading of who is left out stands with the first of the two clauses on mailing
        PackCase asked = new PackCase(pack, clause.equals("HJ-4.5-b") ? "HJ-4.5-a" : clause, in);
        return switch (clause) {
            case "HJ-3-a" -> entered(asked);
            case "HJ-4.1-b0" -> compared(asked);
            case "HJ-4.3-a0" -> counted(asked);
            default -> delivered(asked);
        };
    }

    private Answer entered(PackCase asked) {
        Words words = asked.words();
        Counted counted = new Counted(words.count("items"), words.count("inCentre"), words.maybeCount("exemptApproved").orElse(0L),
                words.maybeCount("exemptConvenience").or(() -> words.maybeCount("便民单位")).orElse(0L));
        return PackCase.answer(entry.entry(counted, asked.sheet()), found -> PackCase.result(found.verdict()).and("entryRate", found.rate().orElse(null)).and("missing", found.missing()));
    }

    /** The district's standard leads; where no centre is called so, the first one named does. */
    private Answer compared(PackCase asked) {
        Words said = asked.words().knows("item").words("standards");
        Map<String, String> standards = new LinkedHashMap<>();
        said.names().forEach(centre -> standards.put(centre, said.maybeText(centre).orElse("")));
        if (standards.isEmpty()) {
            throw new Unsupported("缺少用词：standards");
        }
        String leading = standards.keySet().stream().filter(centre -> centre.startsWith("区")).findFirst().orElseGet(() -> standards.keySet().iterator().next());
        return PackCase.answer(this.standards.compare(standards.get(leading), standards, asked.sheet()),
                found -> PackCase.result(found.verdict()).and("differs", found.differs()));
    }

    private Answer counted(PackCase asked) {
        int items = (int) asked.words().knows("package").count("items");
        if (items < 1) {
            throw new Unsupported("“items”应为正数，读到：" + items);
        }
        return PackCase.answer(packages.count(items, asked.sheet()), found -> Answer.saying("packages", found.packages()).and("cases", found.cases()));
    }

    private Answer delivered(PackCase asked) {
        Words words = asked.words().knows("channel", "item");
        boolean inHall = words.maybeFlag("inHall").orElse(true) && words.maybeText("level").map("DISTRICT"::equals).orElse(true);
        Request request = new Request(words.text("owner"), inHall, words.maybeFlag("optIn").orElse(false), words.maybeDate("acceptedOn"), words.maybeDate("resultOn"));
        LocalDate day = request.resultOn().or(request::acceptedOn).orElseGet(this::firstDayOfMailing);
        return PackCase.answer(delivery.delivery(request, asked.sheet(day)), found -> {
            boolean free = found.mode() == Mode.FREE_MAIL;
            return Answer.of(free).and("freeMail", free).and("mode", found.mode()).and("applicantPays", found.postage().orElse(null))
                    .and("warn", found.doubts().isEmpty() ? null : "SIXTH_EXCLUSION_UNNAMED");
        });
    }

    /** A case without a day is asked on the first on which anything is mailed. */
    private LocalDate firstDayOfMailing() {
        return pack.figures().stream().filter(figure -> figure.entries().stream().anyMatch(entry -> entry.source().clause().equals("HJ-4.5-b")))
                .flatMap(figure -> figure.entries().stream()).map(Dated.Entry::from).min(LocalDate::compareTo).orElseGet(pack::inForceFrom);
    }
}
