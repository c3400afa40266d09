package org.tongban.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {

    @ParameterizedTest(name = "[{0}] runs the {1}")
    @CsvSource(textBlock = """
            '',                             DESKTOP
            --workspace /home/a,            DESKTOP
            --workspace=/home/a --lang en,  DESKTOP
            --help,                         CONSOLE
            --version,                      CONSOLE
            modules,                        CONSOLE
            --workspace /home/a pay run,    CONSOLE
            --lang=en demo sucheng,         CONSOLE
            """)
    void isTheDesktopUnlessACommandIsNamed(String line, Program program) {
        assertEquals(program, Program.of(line.isEmpty() ? new String[0] : line.split(" ")));
    }
}
