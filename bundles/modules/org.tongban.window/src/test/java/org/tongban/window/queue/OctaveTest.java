package org.tongban.window.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside Octave's queueing package (Debian: octave, octave-queueing); skipped where it is not installed. */
class OctaveTest {

    private record Setting(double perHour, double minutes, int windows) {
        Load load() {
            return new Load(perHour, minutes);
        }
    }

    /** What Octave says: erlangb, erlangc, then utilisation, response, people and waiting probability of qsmmm. */
    private record Said(double blocking, double waiting, double utilisation, double response, double people, double waits) {
    }

    @TempDir
    static Path folder;

    private static final List<Setting> SETTINGS = new ArrayList<>();
    private static final List<Said> SAID = new ArrayList<>();

    @BeforeAll
    static void askOctave() throws IOException, InterruptedException {
        Path octave = Path.of("/usr/bin/octave-cli");
        assumeTrue(Files.isExecutable(octave), "Octave is not installed (apt install octave octave-queueing): nothing to compare with");
        for (int windows : new int[] {1, 2, 3, 4, 5, 6, 8, 12, 23, 60, 100, 150}) {
            for (double share : new double[] {1e-4, 0.05, 0.25, 0.5, 0.75, 0.9, 0.99}) {
                SETTINGS.add(new Setting(windows * share * 4, 15, windows));
            }
        }
        SETTINGS.addAll(List.of(new Setting(18, 10, 4), new Setting(24, 10, 5), new Setting(24, 10, 6), new Setting(12, 10, 3), new Setting(10, 15, 3)));
        StringBuilder script = new StringBuilder("warning('off','all');\ntry\n pkg load queueing\ncatch\n exit(3)\nend\n");
        for (Setting each : SETTINGS) {
            script.append(String.format(Locale.ROOT, "l=%s; m=%s; c=%d; [U,R,Q,X,p0,pm]=qsmmm(l,m,c); printf('%%.17g ', erlangb(l/m,c), erlangc(l/m,c), U, R, Q, pm); printf('\\n');%n",
                    each.perHour(), 60 / each.minutes(), each.windows()));
        }
        Path file = Files.writeString(folder.resolve("ask.m"), script);
        File answer = folder.resolve("answer").toFile();
        Process process = new ProcessBuilder(octave.toString(), "-q", "--no-window-system", file.toString()).redirectOutput(answer)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assumeTrue(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() != 3, "Octave has no package queueing (apt install octave-queueing)");
        for (String line : Files.readAllLines(answer.toPath(), StandardCharsets.US_ASCII)) {
            String[] n = line.trim().split(" ");
            SAID.add(new Said(Double.parseDouble(n[0]), Double.parseDouble(n[1]), Double.parseDouble(n[2]), Double.parseDouble(n[3]), Double.parseDouble(n[4]), Double.parseDouble(n[5])));
        }
        assertEquals(SETTINGS.size(), SAID.size());
    }

    @Test
    void agreesOnErlangBAndC() {
        for (int at = 0; at < SAID.size(); at++) {
            Setting setting = SETTINGS.get(at);
            same(SAID.get(at).blocking(), ErlangB.blocking(setting.load(), setting.windows()), setting);
            same(SAID.get(at).waiting(), ErlangC.of(setting.load(), setting.windows()).orElseThrow().waitProbability(), setting);
        }
    }

    @Test
    void agreesOnWaitsAndPeople() {
        for (int at = 0; at < SAID.size(); at++) {
            Setting setting = SETTINGS.get(at);
            ErlangC line = ErlangC.of(setting.load(), setting.windows()).orElseThrow();
            same(SAID.get(at).waits(), line.waitProbability(), setting);
            same(SAID.get(at).utilisation(), line.utilisation(), setting);
            same(SAID.get(at).response() * 60, line.meanWait() + setting.minutes(), setting);
            same(SAID.get(at).people(), line.meanWaiting() + setting.load().erlangs(), setting);
        }
    }

    private static void same(double octave, double ours, Setting setting) {
        assertEquals(octave, ours, WaitingLineTest.EXACT * octave, setting::toString);
    }
}
