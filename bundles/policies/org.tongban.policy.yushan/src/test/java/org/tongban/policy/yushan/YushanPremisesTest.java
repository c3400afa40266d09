package org.tongban.policy.yushan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.core.law.Verdict;
import org.tongban.policy.village.WindowCountPolicy.WindowCheck;

/** The worked cases of YS-3.1.1-a/b, YS-3.1.2-a and YS-3.1.3-a, and the edges around them. */
class YushanPremisesTest {

    private final YushanPremises premises = new YushanPremises();

    @ParameterizedTest(name = "a station in {0} is {1}")
    @CsvSource({"村党群服务中心,PASS", "岭口村党群服务中心,PASS", "村委会旧址,WARN"})
    void wantsTheStationInTheServiceCentreInPrinciple(String location, Verdict verdict) {
        assertEquals(verdict, premises.location(location, "", ChosenDesk.sheet()).value().orElseThrow());
    }

    @ParameterizedTest(name = "{0} square metres are {1}")
    @CsvSource({"12.0,PASS", "12,PASS", "11.99,FAIL", "26,PASS"})
    void wantsTwelveSquareMetres(BigDecimal area, Verdict verdict) {
        assertEquals(verdict, premises.area(area, ChosenDesk.sheet()).value().orElseThrow());
    }

    @ParameterizedTest(name = "{1} windows for {0} residents by reading {2}: {3}")
    @CsvSource(textBlock = """
            1000, 1, A, FAIL, 2
            1000, 1, B, PASS, 1
            1000, 2, A, PASS, 2
            500,  0, A, FAIL, 1
            999,  1, A, PASS, 1
            1001, 1, B, FAIL, 2
            1500, 3, A, WARN, 2
            """)
    void wantsWindowsByResidents(int residents, int windows, String reading, Verdict verdict, int required) {
        var check = premises.windows(residents, windows, ChosenDesk.reading("ys.windows.at1000", reading)).value().orElseThrow();
        assertEquals(new WindowCheck(verdict, required, 2), check);
    }

    @ParameterizedTest(name = "the sign “{0}” is {1}")
    @CsvSource({"山城管事之家(村便民服务站),PASS", "岭口村山城管事之家（村便民服务站）,PASS", "便民服务点,FAIL", "'',FAIL", "欢迎光临山城管事之家(村便民服务站),FAIL"})
    void wantsTheUnifiedName(String sign, Verdict verdict) {
        assertEquals(verdict, premises.sign(sign, "", ChosenDesk.sheet()).value().orElseThrow());
    }

    @Test
    void showsItsWorkings() {
        var workings = premises.windows(1000, 1, ChosenDesk.sheet()).workings().stream().map(Object::toString).collect(Collectors.joining("\n"));
        assertEquals("""
                常住人口 = 1000
                综合窗口数 = 1
                常住人口分界 = 1000  [YS-3.1.2-a, 玉政〔2023〕17号]
                常住人口恰为1000人时应设几个综合窗口 = A：2个  [YS-3.1.2-a, 玉政〔2023〕17号]
                分界以上最少窗口数 = 2  [YS-3.1.2-a, 玉政〔2023〕17号]
                最多窗口数 = 2  [YS-3.1.2-a, 玉政〔2023〕17号]
                综合窗口 = 不符合（应设2至2个）  [YS-3.1.2-a, 玉政〔2023〕17号]""", workings);
    }
}
