package org.tongban.payroll.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.payroll.PayRefused;

class BankColumnsTest {

    @Test
    void theStandardLayoutIsReadable() {
        BankColumns standard = BankColumns.parse(BankColumns.STANDARD);
        assertEquals(List.of(BankColumns.Encoding.GBK, BankColumns.Encoding.UTF_8), standard.encodings());
        assertEquals(BankColumns.Total.LAST, standard.total());
        assertEquals(List.of("序号", "账号", "户名", "金额", "开户行", "用途"), standard.columns().stream().map(BankColumns.Column::name).toList());
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(delimiter = '!', textBlock = """
            分隔符 = ;                         ! 第3行
            栏目 = 金额; 应发; 数字             ! 来源“应发”不认识
            栏目 = 金额; 金额; 数字; 16; 0       ! 两位小数
            栏目 = 卡号; 卡号                   ! 应写成
            行数 = 3                           ! 不是已知的设置
            编码 = BIG5                        ! GBK 或 UTF-8
            """)
    void saysWhichLineIsWrong(String line, String says) {
        PayRefused refused = assertThrows(PayRefused.class, () -> BankColumns.parse("栏目 = a; 卡号; 文本\n栏目 = b; 金额; 数字\n" + line));
        assertTrue(refused.getMessage().contains(says), refused.getMessage());
    }

    @Test
    void needsCardAndAmountAndWidthsWithoutSeparator() {
        assertThrows(PayRefused.class, () -> BankColumns.parse("栏目 = a; 卡号; 文本"));
        assertThrows(PayRefused.class, () -> BankColumns.parse("分隔符 = 无\n栏目 = a; 卡号; 文本; 20\n栏目 = b; 金额; 数字"));
    }
}
