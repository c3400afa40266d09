package org.tongban.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongban.plan.milestone.MilestoneNote;
import org.tongban.plan.supervision.ProblemStep;

class AuditWordsTest {

    /** What is handed to the audit list: after who did it, the code, or one of two. */
    private static final Pattern NOTED = Pattern.compile("(?:\\baudit\\.(?:note|append)|(?<![\\w.])(?:note|insert))\\(\\s*([^\";]{0,80}?)\"([a-z]+(?:[.-][a-z]+)*)\"(?:\\s*:\\s*\"([a-z.-]+)\")?,", Pattern.DOTALL);
    private static final Pattern FILING = Pattern.compile("\\b(?:note\\(|FilingStep\\.Kind\\.[A-Z]+, )\"([a-z]+)\",");

    @Test
    void everyCodeThatTheBundlesNoteHasAWordInBothLanguages() throws IOException {
        Set<String> codes = new TreeSet<>();
        Path bundles = Path.of("..", "..").toAbsolutePath().normalize();
        try (Stream<Path> files = Files.walk(bundles)) {
            for (Path file : (Iterable<Path>) files.filter(each -> each.toString().contains("/src/main/java/") && each.toString().endsWith(".java"))::iterator) {
                boolean filings = file.endsWith("StoredFilings.java");
                String source = Files.readString(file);
                if (source.contains("Audit")) {
                    Matcher found = (filings ? FILING : NOTED).matcher(source);
                    while (found.find()) {
                        codes.add(filings ? "filing." + found.group(1) : found.group(2));
                        if (!filings && found.group(3) != null) {
                            codes.add(found.group(3));
                        }
                    }
                }
            }
        }
        assertTrue(codes.containsAll(Set.of("import", "export", "bind", "pay.run", "person.add", "person.save", "filing.amend", "filing.submit", "filing.receive", "milestone-done", "problem")),
                codes.toString());
        codes.forEach(code -> {
            assertTrue(AuditWords.find(code, false).orElse("").matches(".*\\p{IsHan}.*"), "no Chinese word for the audit code " + code);
            assertTrue(AuditWords.find(code, true).orElse("").matches("[a-z:() -]+"), "no English word for the audit code " + code);
        });
    }

    @Test
    void stepsOfFindingsAndNotesOfMilestonesAreNamedByTheirKind() {
        for (ProblemStep.Kind kind : ProblemStep.Kind.values()) {
            assertEquals("问题" + kind.label(), AuditWords.of("problem-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), false));
        }
        for (MilestoneNote.Kind kind : MilestoneNote.Kind.values()) {
            assertEquals("milestone: " + kind.english(), AuditWords.of("milestone-" + kind.name().toLowerCase(Locale.ROOT), true));
        }
    }

    @Test
    void theCodeOfAPlugInStaysAsItIs() {
        assertEquals("acme.sync", AuditWords.of("acme.sync", false));
    }
}
