package org.tongban.workbench.shell;

import jakarta.inject.Named;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.tongban.store.Workspaces;
import org.tongban.widgets.text.Texts;
import org.tongban.workbench.Services;

/** Says which Tongban this is, on which framework, and where its workspace lies. */
public final class AboutHandler {

    @Execute
    void execute(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, BundleContext bundles, Services services, Texts texts) {
        Bundle framework = bundles.getBundle(0);
        String workspace = services.live(Workspaces.class).current().map(open -> open.folder().toString()).orElse("-");
        MessageBox box = new MessageBox(shell, SWT.ICON_INFORMATION | SWT.OK);
        box.setText(texts.get("command.about"));
        box.setMessage(texts.get("about.text", bundles.getBundle().getVersion(), framework.getSymbolicName() + " " + framework.getVersion(),
                System.getProperty("java.version"), workspace));
        box.open();
    }
}
