package org.tongban.console;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.tongban.exchange.Progress;

/** Where a command says what it has to say: text for people, JSON for programs. */
@ProviderType
public interface Terminal {

    /** Whether the answer is wanted as JSON. */
    boolean json();

    /** Whether people want English. */
    boolean english();

    /** The Chinese or the English text, as the user chose. */
    default String text(String zh, String en) {
        return english() ? en : zh;
    }

    /**
     * The command's answer.
     *
     * @param tree   Maps (ordered), Lists, Strings, numbers, booleans, null: written as JSON
     * @param people writes the same for people
     */
    void answer(Object tree, Consumer<PrintWriter> people);

    /** One plain sentence to standard error. */
    void fault(String sentence);

    /** Shows progress on standard error, when there is somebody to look. */
    Progress progress();

    /** The name under which the user acts, for history and audit. */
    String user();
}
