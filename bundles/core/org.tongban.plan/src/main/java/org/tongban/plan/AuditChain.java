package org.tongban.plan;

import java.util.List;
import java.util.OptionalLong;
import org.tongban.plan.Audit.Entry;
import org.tongban.plan.Audit.Verdict;

/**
 * Walks along the entries of an audit list, oldest first, and finds the first that does not hold: one that was changed, taken
 * out, put in, doubled or moved. Whoever keeps entries, in a database or a file, goes through them by this.
 */
public final class AuditChain {

    private static final int PLAIN = 1;
    private static final int DIGESTED = 2;

    private long entries;
    private long last;
    private String hash = "";
    private int form = PLAIN;
    private OptionalLong broken = OptionalLong.empty();
    private String problem = "";

    /** The hash by which an entry of the present form is sealed. */
    public static String seal(Entry entry, String previous) {
        return hash(entry, previous, DIGESTED);
    }

    /** The present form of entries. */
    public static int form() {
        return DIGESTED;
    }

    private static String hash(Entry entry, String previous, int form) {
        String number = Long.toString(entry.number());
        String at = Long.toString(entry.at().toEpochMilli());
        if (form == PLAIN) {
            return Digest.of(String.join("\u001f", previous, number, at, entry.by(), entry.action(), entry.detail())).hex();
        }
        return Digest.of(List.of("tongban.audit.2", previous, number, at, entry.by(), entry.action(), entry.detail(), entry.before(), entry.after())).hex();
    }

    /** The next entry, as it is kept. */
    public void next(Entry entry) {
        entries++;
        if (broken.isPresent()) {
            return;
        }
        if (entry.number() != last + 1) {
            breakAt(entry.number() > last || last == 0 ? last + 1 : entry.number(),
                    entry.number() > last + 1 ? "缺少第" + (last + 1) + "条，其后是第" + entry.number() + "条" : "第" + entry.number() + "条不在它的位置上");
        } else if (!holds(entry)) {
            breakAt(entry.number(), "第" + entry.number() + "条与写入时不同");
        } else {
            last = entry.number();
            hash = entry.seal().own();
            form = entry.seal().form();
        }
    }

    private boolean holds(Entry entry) {
        int its = entry.seal().form();
        boolean known = its == DIGESTED || its == PLAIN && form == PLAIN && entry.before().equals(Digest.NONE) && entry.after().equals(Digest.NONE);
        return known && entry.seal().previous().equals(hash) && entry.seal().own().equals(hash(entry, hash, its));
    }

    /** Something is wrong with the entry of that number; counts if nothing before it is. */
    public void breakAt(long number, String sentence) {
        if (broken.isEmpty()) {
            broken = OptionalLong.of(number);
            problem = sentence;
        }
    }

    /** Where the next entry should stand. */
    public long expected() {
        return last + 1;
    }

    /**
     * After the last entry.
     *
     * @param lastNumber the number of the last entry as noted at the end of the list; negative if there is no note
     * @param lastHash   its hash as noted there
     */
    public Verdict end(long lastNumber, String lastHash) {
        if (lastNumber < 0) {
            breakAt(Math.max(last, 1), "记录末尾的标记不见了");
        } else if (lastNumber > last) {
            breakAt(last + 1, "末尾应为第" + lastNumber + "条，缺少第" + (last + 1) + "条");
        } else if (lastNumber < last) {
            breakAt(lastNumber + 1, "末尾应为第" + lastNumber + "条，多出第" + (lastNumber + 1) + "条");
        } else if (!lastHash.equals(hash)) {
            breakAt(Math.max(last, 1), "第" + last + "条与记录末尾的标记不符");
        }
        return new Verdict(entries, broken, problem);
    }
}
