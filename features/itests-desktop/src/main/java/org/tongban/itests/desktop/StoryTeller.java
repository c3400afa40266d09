package org.tongban.itests.desktop;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongban.shots.driver.Driver;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;

/**
 * Runs one story (system property {@code tongban.story}: the class) beside the open window, writes a line for each test to
 * the file {@code tongban.story.report}, and ends the process.
 */
@Component(immediate = true, service = {})
public final class StoryTeller {

    @Activate
    public StoryTeller(@Reference Desktop desktop, @Reference Background background, BundleContext bundles) {
        String story = System.getProperty("tongban.story", "");
        if (!story.isEmpty()) {
            Thread thread = new Thread(() -> tell(story, desktop, background, bundles), "story");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void tell(String story, Desktop desktop, Background background, BundleContext bundles) {
        Path report = Path.of(System.getProperty("tongban.story.report"));
        Thread.currentThread().setContextClassLoader(StoryTeller.class.getClassLoader());
        try {
            Screen.open(new Driver(Display.getDefault(), background::idle), desktop, bundles);
            Launcher launcher = LauncherFactory.create(LauncherConfig.builder().enableTestEngineAutoRegistration(false)
                    .enableLauncherDiscoveryListenerAutoRegistration(false).enableTestExecutionListenerAutoRegistration(false)
                    .enableLauncherSessionListenerAutoRegistration(false).enablePostDiscoveryFilterAutoRegistration(false)
                    .addTestEngines(new JupiterTestEngine()).build());
            Class<?> told = Class.forName(story, true, StoryTeller.class.getClassLoader());
            launcher.execute(LauncherDiscoveryRequestBuilder.request().selectors(selectClass(told)).build(), new Reporter(report));
        } catch (Throwable fault) { // an Error too belongs into the report, or nobody hears of it
            write(report, "the story begins", fault);
        }
        System.exit(0);
    }

    private static void write(Path report, String test, Throwable fault) {
        StringWriter trace = new StringWriter();
        if (fault != null) {
            fault.printStackTrace(new PrintWriter(trace));
        }
        String line = test.replace('\t', ' ') + "\t" + Base64.getEncoder().encodeToString(trace.toString().getBytes(StandardCharsets.UTF_8)) + "\n";
        try {
            Files.writeString(report, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A line for each test: its name, a tab, and the fault in Base64; nothing for none. */
    private static final class Reporter implements TestExecutionListener {
        private final Path report;

        private Reporter(Path report) {
            this.report = report;
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest() || result.getThrowable().isPresent()) {
                write(report, test.getDisplayName(), result.getThrowable().orElse(null));
            }
        }
    }
}
