package org.tongban.window.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Finding;
import org.tongban.plan.state.ClauseEvidence;
import org.tongban.plan.state.ClauseState;
import org.tongban.plan.state.ClauseTally;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;
import org.tongban.policy.plan.ChannelPolicy;
import org.tongban.policy.plan.ChannelPolicy.ChannelShare;
import org.tongban.registry.Sites;
import org.tongban.window.HallPlan;
import org.tongban.window.HallVolume;
import org.tongban.window.HallVolume.Subject;
import org.tongban.window.HallVolumes;
import org.tongban.window.Halls;

/** What the volumes of a hall tell of the channels through which people come, by the latest year stored. */
@Component
public final class ChannelEvidence implements ClauseEvidence {

    private final Halls halls;
    private final HallVolumes volumes;
    private final Sites sites;
    private final PolicyBook book;

    @Activate
    public ChannelEvidence(@Reference Halls halls, @Reference HallVolumes volumes, @Reference Sites sites, @Reference PolicyBook book) {
        this.halls = halls;
        this.volumes = volumes;
        this.sites = sites;
        this.book = book;
    }

    @Override
    public String module() {
        return "window";
    }

    @Override
    public List<Told> tell(PolicyPack pack, SiteId site, LocalDate day) {
        Set<SiteId> within = sites.under(site);
        List<Told> told = new ArrayList<>();
        for (HallPlan hall : halls.on(day)) {
            SiteId id = hall.site().id();
            Optional<Answerer<ChannelPolicy>> asked = within.contains(id) ? book.ask(ChannelPolicy.class, id, day).filter(each -> each.pack().id().equals(pack.id())) : Optional.empty();
            Optional<Integer> year = volumes.years(id).stream().filter(each -> each <= day.getYear()).reduce((earlier, later) -> later);
            if (asked.isPresent() && year.isPresent()) {
                tell(asked.get(), hall, year.get(), day).ifPresent(told::add);
            }
        }
        return told;
    }

    private Optional<Told> tell(Answerer<ChannelPolicy> asked, HallPlan hall, int year, LocalDate day) {
        String counter = asked.policy().counter(asked.sheet(day)).value().orElse("");
        Map<String, Long> byChannel = new LinkedHashMap<>();
        volumes.ofYear(hall.site().id(), year).stream().filter(volume -> volume.subject() == Subject.ITEM)
                .forEach(volume -> byChannel.merge(channel(volume, counter), volume.cases(), Math::addExact));
        if (byChannel.isEmpty()) {
            return Optional.empty();
        }
        Finding<ChannelShare> found = asked.policy().share(byChannel, asked.sheet(day));
        ClauseState state = found.value().isPresent() ? ClauseState.DONE : ClauseState.UNCLEAR;
        String sentence = hall.site().name() + " " + year + "年办件：" + found.value().map(ChannelShare::toString).orElseGet(found::reason);
        return ClauseTally.answering(found.workings()).map(clause -> new Told(clause, state, sentence, found));
    }

    /** As the document calls it: without what offices add in brackets; what names none came over the counter. */
    private static String channel(HallVolume volume, String counter) {
        String plain = volume.channel().replaceAll("[（(][^）)]*[）)]", "").strip();
        return plain.isEmpty() ? counter : plain;
    }
}
