package org.tongban.policy.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            税务,                   税务
            税务局,                 税务
            国家税务总局宿城区税务局, 税务
            市医疗保障局涵江分局,    医保
            医保局涵江分局,          医保
            市人力资源和社会保障局,  人社
            卫生健康委员会,          卫健
            区住房和城乡建设局,      住建
            城市管理局,              城管
            区发展和改革局,          发改
            自然资源和规划局,        资规
            区民政局,                民政
            公积金永康分中心,        公积金
            住房公积金管理中心,      公积金
            不动产,                  不动产登记
            市场监管局,              市场监管
            市市场监督管理局,        市场监管
            """)
    void knowsADepartmentByItsShortName(String name, String called) {
        assertTrue(Departments.isNamed(name, called), name);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(textBlock = """
            芝英镇人民政府, 民政
            民政局,         人社
            水利局,         税务
            城市管理局,     市场监管
            自然资源局,     资规
            '',             公安
            """)
    void tellsOthersApart(String name, String called) {
        assertFalse(Departments.isNamed(name, called), name);
    }

    @Test
    void findsWhichOfAList() {
        assertEquals(Optional.of("公安"), Departments.among(List.of("税务", "公安"), "永康市公安局"));
        assertEquals(Optional.empty(), Departments.among(List.of("税务", "公安"), "教育局"));
    }
}
