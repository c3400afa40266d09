package org.tongban.store.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Another process that has a workspace open and writes into it, ten notes a transaction, until it is killed. */
final class Elsewhere implements AutoCloseable {

    static final int NOTES = 10;

    private final Process process;
    private final BufferedReader lines;

    private Elsewhere(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    static Elsewhere open(Path workspace) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var elsewhere = new Elsewhere(new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                Elsewhere.class.getName(), workspace.toString()).redirectErrorStream(true).start());
        elsewhere.awaitTransaction();
        return elsewhere;
    }

    /** Waits for the next transaction that is known to be stored, and answers how many there were. */
    int awaitTransaction() throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("stored ")) {
                return Integer.parseInt(line.substring("stored ".length()));
            }
        }
        throw new IOException("the other process ended with " + process.exitValue());
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    public static void main(String[] args) {
        var bench = new Bench(Bench.notes());
        bench.workspaces.select(Path.of(args[0]));
        int first = (int) bench.count() / NOTES;
        for (int i = first; ; i++) {
            int transaction = i;
            bench.tx.run(em -> {
                for (int note = 0; note < NOTES; note++) {
                    em.persist(new Note("note " + transaction + "." + note));
                    em.flush();
                }
            });
            System.out.println("stored " + (i + 1));
        }
    }
}
