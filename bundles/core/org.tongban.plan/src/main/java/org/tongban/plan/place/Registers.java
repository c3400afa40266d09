package org.tongban.plan.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.core.law.Citation;
import org.tongban.core.law.Clause;
import org.tongban.plan.ClauseNote;
import org.tongban.plan.Clauses;
import org.tongban.policy.PolicyPack;

/** The clause registers of the installed packs. A register is read when first asked for, and forgotten with its pack. */
@Component(service = {Clauses.class, Registers.class})
public final class Registers implements Clauses {

    private record Register(Map<Citation, Clause> clauses, Map<Citation, ClauseNote> notes, String hash) {
    }

    private final PackShelf shelf;
    private final Map<PolicyPack, Register> read = new WeakHashMap<>();

    @Activate
    public Registers(@Reference PackShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<Clause> ofPack(String packId) {
        return shelf.pack(packId).map(pack -> List.copyOf(register(pack).clauses.values())).orElse(List.of());
    }

    @Override
    public Optional<Clause> find(Citation citation) {
        return shelf.packs().stream().map(pack -> register(pack).clauses.get(citation)).filter(clause -> clause != null).findFirst();
    }

    @Override
    public Optional<String> packOf(Citation citation) {
        return shelf.packs().stream().filter(pack -> register(pack).clauses.containsKey(citation)).map(PolicyPack::id).findFirst();
    }

    @Override
    public Optional<ClauseNote> note(Citation citation) {
        return shelf.packs().stream().map(pack -> register(pack).notes.get(citation)).filter(note -> note != null).findFirst();
    }

    @Override
    public Optional<String> document(String packId) {
        return shelf.pack(packId).map(Registers::text);
    }

    private static String text(PolicyPack pack) {
        try (InputStream in = pack.document()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the document of pack " + pack.id() + " cannot be read", e);
        }
    }

    /** SHA-256 of a pack's register. */
    String hash(PolicyPack pack) {
        return register(pack).hash;
    }

    private synchronized Register register(PolicyPack pack) {
        return read.computeIfAbsent(pack, Registers::load);
    }

    private static Register load(PolicyPack pack) {
        try (InputStream in = pack.clauses()) {
            byte[] bytes = in.readAllBytes();
            Map<Citation, Clause> clauses = new LinkedHashMap<>();
            Map<Citation, ClauseNote> notes = new HashMap<>();
            new RegisterText(pack.instrument()).read(bytes).forEach(entry -> {
                clauses.put(entry.clause().citation(), entry.clause());
                notes.put(entry.clause().citation(), entry.note());
            });
            return new Register(clauses, notes, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("the clause register of pack " + pack.id() + " cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
