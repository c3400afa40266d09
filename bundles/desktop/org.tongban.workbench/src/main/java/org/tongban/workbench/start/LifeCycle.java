package org.tongban.workbench.start;

import java.time.Clock;
import java.util.Hashtable;
import java.util.Locale;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.internal.workbench.swt.IEventLoopAdvisor;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.tongban.widgets.Host;
import org.tongban.widgets.look.Look;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Background;
import org.tongban.workbench.Desktop;
import org.tongban.workbench.Services;
import org.tongban.workbench.desk.LiveServices;
import org.tongban.workbench.desk.UserMemory;
import org.tongban.workbench.desk.WindowHost;
import org.tongban.workbench.desk.WindowDesktop;
import org.tongban.workbench.desk.WorkList;
import org.tongban.workbench.look.Themes;

/** Called by e4 before the window is made: puts what every screen works with into the context. */
public final class LifeCycle {
    private UserMemory memory;
    private WorkList works;
    private LiveServices services;

    @PostContextCreate
    void prepare(IEclipseContext context) {
        BundleContext bundles = FrameworkUtil.getBundle(LifeCycle.class).getBundleContext();
        memory = UserMemory.ofThisUser();
        services = new LiveServices(bundles);
        StartOptions options = StartOptions.of(bundles.getProperty("tongban.args"));
        Locale language = options.language().orElseGet(() -> languageOf(memory));
        Locale.setDefault(language);
        context.set(TranslationService.LOCALE, language);
        WindowDesktop desktop = new WindowDesktop(context, memory, language);
        works = new WorkList(desktop);
        context.set(UserMemory.class, memory);
        context.set(StartOptions.class, options);
        context.set(Services.class, services);
        context.set(LiveServices.class, services);
        context.set(Desktop.class, desktop);
        context.set(Background.class, works);
        context.set(WorkList.class, works);
        context.set(IEventLoopAdvisor.class, new Loop(desktop, Texts.of(LifeCycle.class, language)));
        context.set(Texts.class, Texts.of(LifeCycle.class, language));
        context.set(BundleContext.class, bundles);
        context.set(Clock.class, services.clock());
        Host.install(Display.getDefault(), new WindowHost(desktop, works, services));
        Themes.remembered(memory).show(Look.of(Display.getDefault()));
        bundles.registerService(Desktop.class, desktop, new Hashtable<>());
        bundles.registerService(Background.class, works, new Hashtable<>());
    }

    @PreSave
    void end() {
        works.close();
        memory.save();
        services.close();
    }

    private static Locale languageOf(UserMemory memory) {
        return "en".equals(memory.get("language")) ? Locale.ENGLISH : Locale.CHINA;
    }
}
