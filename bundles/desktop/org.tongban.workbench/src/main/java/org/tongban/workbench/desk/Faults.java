package org.tongban.workbench.desk;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.swt.widgets.Display;
import org.tongban.store.StoreException;
import org.tongban.widgets.text.Texts;

/** The one place where faults reach the user: once, in plain words, with details to copy. */
final class Faults {
    private static final Logger LOG = Logger.getLogger(Faults.class.getName());
    private final Texts texts;
    private String lastShown = "";
    private long lastAt;

    Faults(Locale language) {
        this.texts = Texts.of(Faults.class, language);
    }

    void log(String task, Throwable fault) {
        if (!isForTheUser(fault)) {
            LOG.log(Level.SEVERE, task, fault);
        }
    }

    /** On the user-interface thread. The same fault is not shown again while it keeps coming. */
    void show(String task, Throwable fault) {
        if (fault instanceof CancellationException) {
            return;
        }
        String sentence = sentence(fault);
        long now = System.nanoTime();
        boolean again = sentence.equals(lastShown) && now - lastAt < 2_000_000_000L;
        lastShown = sentence;
        lastAt = now;
        if (!again) {
            FaultDialog.open(Display.getCurrent(), texts, task, sentence, details(fault));
        }
    }

    /** What the user is told: the sentence written for him, or that it is our fault. */
    private String sentence(Throwable fault) {
        return isForTheUser(fault) ? Objects.requireNonNullElse(fault.getMessage(), "") : texts.get("fault.ours");
    }

    /** Whether the message was written for users: refusals of modules and of the store. A refusal is a sentence in Chinese. */
    private static boolean isForTheUser(Throwable fault) {
        String message = fault.getMessage();
        return fault instanceof StoreException
                || message != null && fault instanceof RuntimeException && message.codePoints().anyMatch(Faults::isHan);
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static String details(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
