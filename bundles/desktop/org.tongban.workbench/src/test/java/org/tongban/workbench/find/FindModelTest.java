package org.tongban.workbench.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongban.workbench.Finder;
import org.tongban.workbench.Finder.Hit;

class FindModelTest {

    @Test
    void putsTheExactNameFirstThenWhatBeginsWithTheText() {
        assertEquals(List.of("工资", "工资表", "三月工资"), titles(find("工资", finder("三月工资", "工资表"), finder("工资"))));
    }

    @Test
    void findsNothingForBlanks() {
        assertEquals(List.of(), find("  ", finder("工资")));
    }

    @Test
    void aFailingFinderDoesNotHideTheOthers() {
        Finder broken = (text, atMost, language) -> {
            throw new IllegalStateException("gone");
        };
        assertEquals(List.of("张三"), titles(find("张", broken, finder("张三"))));
    }

    private static List<Hit> find(String text, Finder... finders) {
        return new FindModel(() -> List.of(finders), Locale.CHINA).find(text);
    }

    private static List<String> titles(List<Hit> hits) {
        return hits.stream().map(Hit::title).toList();
    }

    private static Finder finder(String... titles) {
        return (text, atMost, language) -> Stream.of(titles).map(title -> new Hit("", title, "", "part", null)).toList();
    }
}
