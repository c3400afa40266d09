package org.tongban.plan.place;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongban.core.id.SiteId;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Desk;
import org.tongban.policy.Answerer;
import org.tongban.policy.PolicyBook;
import org.tongban.policy.PolicyPack;

/** A book that notes which readings and local values its policies looked for: what nobody looked for changes nothing. */
final class AskedBook implements PolicyBook {

    private final PolicyBook book;
    private final Set<String> keys = new HashSet<>();

    AskedBook(PolicyBook book) {
        this.book = book;
    }

    boolean wasAskedFor(String key) {
        return keys.contains(key);
    }

    @Override
    public Optional<PolicyPack> packFor(SiteId site, LocalDate day) {
        return book.packFor(site, day);
    }

    @Override
    public Optional<PolicyPack> packOfPlace(LocalDate day) {
        return book.packOfPlace(day);
    }

    @Override
    public <P> Optional<Answerer<P>> ask(Class<P> question, SiteId site, LocalDate day) {
        return book.ask(question, site, day).map(this::noting);
    }

    @Override
    public <P> Optional<Answerer<P>> ask(Class<P> question, LocalDate day) {
        return book.ask(question, day).map(this::noting);
    }

    @Override
    public List<PolicyPack> packs() {
        return book.packs();
    }

    private <P> Answerer<P> noting(Answerer<P> answerer) {
        Desk desk = answerer.desk();
        return new Answerer<>(answerer.pack(), answerer.policy(), new Desk() {
            @Override
            public Optional<Choice> choice(String key, LocalDate day) {
                keys.add(key);
                return desk.choice(key, day);
            }

            @Override
            public Optional<LocalValue> local(String key, LocalDate day) {
                keys.add(key);
                return desk.local(key, day);
            }

            @Override
            public String quote(Citation citation) {
                return desk.quote(citation);
            }
        });
    }
}
