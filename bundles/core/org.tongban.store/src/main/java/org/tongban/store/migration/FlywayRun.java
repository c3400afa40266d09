package org.tongban.store.migration;

import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.tongban.store.database.Quiet;

/** Lets Flyway bring a module's tables up to its newest script. It is handed the scripts, so it searches no class path. */
final class FlywayRun {

    private static final Logger QUIET = Quiet.unlessConfigured("org.flywaydb");

    private FlywayRun() {
    }

    /** @throws FlywayException if a script fails, or one that ran before was changed since */
    static void migrate(DataSource source, Scripts scripts) {
        Flyway.configure(Flyway.class.getClassLoader())
                .dataSource(source)
                .loggers("slf4j")
                .table(History.table(scripts.module()))
                .resourceProvider(new Provider(scripts.steps()))
                .javaMigrationClassProvider(List::of)
                .placeholderReplacement(false)
                .cleanDisabled(true)
                // the other modules' tables are there already
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private record Provider(List<Script> scripts) implements ResourceProvider {

        @Override
        public LoadableResource getResource(String name) {
            return scripts.stream().filter(script -> script.file().equals(name)).findFirst().map(Step::new).orElse(null);
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return scripts.stream()
                    .filter(script -> script.file().startsWith(prefix) && Stream.of(suffixes).anyMatch(script.file()::endsWith))
                    .<LoadableResource>map(Step::new).toList();
        }
    }

    private static final class Step extends LoadableResource {

        private final Script script;

        Step(Script script) {
            this.script = script;
        }

        @Override
        public Reader read() {
            return new StringReader(script.sql());
        }

        @Override
        public String getAbsolutePath() {
            return script.file();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return script.file();
        }

        @Override
        public String getFilename() {
            return script.file();
        }

        @Override
        public String getRelativePath() {
            return script.file();
        }
    }
}
