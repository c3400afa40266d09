package org.tongban.exchange.printing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.tongban.exchange.Progress;
import org.tongban.exchange.docx.PaperDocx;
import org.tongban.exchange.paper.Paper;
import org.tongban.exchange.paper.PaperFiles;
import org.tongban.exchange.paper.PaperForm;
import org.tongban.exchange.writing.WholeFile;

/** Writes reports; the Word document takes the pages of its contents from the same report set as PDF. */
@Component
public final class PaperPrinter implements PaperFiles {

    /** Read with the first report and kept. Guarded by this. */
    private @Nullable PaperPdf pdf;

    @Override
    public void write(Path target, Paper paper, PaperForm form, Progress progress) {
        WholeFile.write(target, out -> {
            PaperPdf setter = pdf();
            List<Integer> pages = setter.print(OutputStream.nullOutputStream(), paper, List.of(), progress);
            if (form == PaperForm.PDF) {
                setter.print(out, paper, pages, progress);
            } else {
                new PaperDocx(paper, pages).write(out, progress);
            }
        });
    }

    private synchronized PaperPdf pdf() throws IOException {
        if (pdf == null) {
            Letters own = new Letters();
            pdf = new PaperPdf(new Letters(Faces.body()), own);
        }
        return pdf;
    }
}
