package org.tongban.console.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.console.CommandRunner;

/** What the launcher calls on the main thread: runs the command line that the process was started with. */
@Component(service = Callable.class, property = "tongban.main=true")
public final class ConsoleMain implements Callable<Integer> {

    private final BundleContext context;
    private final CommandRunner runner;

    @Activate
    public ConsoleMain(BundleContext context, @Reference CommandRunner runner) {
        this.context = context;
        this.runner = runner;
    }

    @Override
    public Integer call() {
        String args = context.getProperty("tongban.args");
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        try {
            return runner.run(args == null || args.isEmpty() ? new String[0] : args.split("\n", -1), out, err);
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** UTF-8, whatever the locale says, except on Windows, where the console has its own code page. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        Charset charset = System.getProperty("os.name").startsWith("Windows")
                ? Charset.forName(System.getProperty("native.encoding", "GBK")) : StandardCharsets.UTF_8;
        return new PrintWriter(new FileOutputStream(descriptor), true, charset);
    }
}
