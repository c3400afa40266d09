package org.tongban.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.osgi.service.runnable.ApplicationLauncher;
import org.eclipse.osgi.service.runnable.ParameterizedRunnable;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the launcher calls on the main thread when the desktop is wanted. Eclipse hands it the application; where windows
 * belong to the first thread of a process (macOS), that is the only place to run it.
 */
@Component(service = {ApplicationLauncher.class, Callable.class}, property = "tongban.main=desktop", immediate = true)
public final class DesktopMain implements ApplicationLauncher, Callable<Integer>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopMain.class);
    private static final long APPLICATION_WAIT_SECONDS = 60;
    private static final long END_WAIT_SECONDS = 20;
    private final BlockingQueue<ParameterizedRunnable> applications = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Display display;

    /** @return the exit status: what the application answered, or 1 without a display */
    @Override
    public Integer call() throws Exception {
        if (System.getenv("DBUS_SESSION_BUS_ADDRESS") == null) { // no session that could tell us of its end: SWT need not look for it
            System.setProperty("org.eclipse.swt.internal.SessionManagerDBus.disable", "true");
        }
        try {
            display = Display.getDefault();
        } catch (SWTError noDisplay) {
            return refuse("图形界面打不开：请在有显示器的会话中运行，并检查 DISPLAY (the display cannot be opened: run it in a session with one, and check DISPLAY).", noDisplay);
        } catch (LinkageError noNatives) {
            return refuse("图形界面缺少系统库：请安装 GTK 3 (Debian: apt-get install libgtk-3-0)，并确认安装包与本机处理器相符"
                    + " (a system library is missing: install GTK 3, and see that this package is for this machine's processor).", noNatives);
        }
        ParameterizedRunnable application = applications.poll(APPLICATION_WAIT_SECONDS, TimeUnit.SECONDS);
        if (application == null) {
            throw new IllegalStateException("Eclipse started no application within " + APPLICATION_WAIT_SECONDS + " s");
        }
        try {
            return application.run(null) instanceof Integer status ? status : 0;
        } finally {
            display = null;
            ended.countDown();
        }
    }

    /** Says it where the user who typed the command looks, as the console does; the window in which to say it cannot open. */
    private static int refuse(String sentence, Throwable reason) {
        LOG.warn("no window can be opened", reason);
        Charset charset = System.getProperty("os.name").startsWith("Windows")
                ? Charset.forName(System.getProperty("native.encoding", "GBK")) : StandardCharsets.UTF_8;
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset).println(sentence);
        return 1;
    }

    @Override
    public void launch(ParameterizedRunnable application, @Nullable Object argument) {
        applications.add(application);
    }

    @Override
    public void shutdown() {
        // Eclipse ends the application itself
    }

    /** Closes the windows as their user would, and waits until the application has ended. From any other thread. */
    @Override
    public void close() throws InterruptedException {
        Display opened = display;
        if (opened != null) {
            opened.asyncExec(() -> List.of(opened.getShells()).forEach(DesktopMain::close));
            ended.await(END_WAIT_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static void close(Shell shell) {
        if (!shell.isDisposed()) { // with its parent, before its turn
            shell.close();
        }
    }
}
