package org.tongban.console.shell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongban.console.Terminal;
import org.tongban.exchange.Progress;

/** A terminal over two streams; or one that keeps the answer for another command. */
final class StreamTerminal implements Terminal {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;
    private final boolean english;
    private final @Nullable Consumer<Object> keeper;

    StreamTerminal(PrintWriter out, PrintWriter err, boolean json, boolean english, @Nullable Consumer<Object> keeper) {
        this.out = out;
        this.err = err;
        this.json = json;
        this.english = english;
        this.keeper = keeper;
    }

    @Override
    public boolean json() {
        return json;
    }

    @Override
    public boolean english() {
        return english;
    }

    @Override
    public void answer(Object tree, Consumer<PrintWriter> people) {
        if (keeper != null) {
            keeper.accept(tree);
        } else if (json) {
            try {
                out.println(JSON.writeValueAsString(tree));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("an answer that cannot be written as JSON", e);
            }
        } else {
            people.accept(out);
        }
        out.flush();
    }

    @Override
    public void fault(String sentence) {
        err.println(sentence);
        err.flush();
    }

    @Override
    public Progress progress() {
        return keeper == null ? new ProgressLine(err, System.console() != null) : Progress.silent();
    }

    @Override
    public String user() {
        return System.getProperty("user.name", "");
    }
}
