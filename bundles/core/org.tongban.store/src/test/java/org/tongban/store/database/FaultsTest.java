package org.tongban.store.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.NoResultException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongban.store.StoreException;
import org.tongban.store.workspace.PostgresAddress;

class FaultsTest {

    private final Faults postgres = Faults.ofPostgres(PostgresAddress.of("jdbc:postgresql://db.example:5433/tongban?user=u&password=secret"));
    private final Faults derby = Faults.ofDerby(Path.of("w"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            08001, 连不上 PostgreSQL 服务器 db.example:5433 的数据库 tongban。请检查服务器是否开机、网络和地址是否正确，再重试。
            08006, 连不上 PostgreSQL 服务器 db.example:5433 的数据库 tongban。请检查服务器是否开机、网络和地址是否正确，再重试。
            57P03, 连不上 PostgreSQL 服务器 db.example:5433 的数据库 tongban。请检查服务器是否开机、网络和地址是否正确，再重试。
            28P01, PostgreSQL 服务器 db.example:5433 不接受这个用户名或密码。请在数据库地址或环境变量 TONGBAN_DB_USER、TONGBAN_DB_PASSWORD 中改正。
            08004, PostgreSQL 服务器 db.example:5433 不接受这个用户名或密码。请在数据库地址或环境变量 TONGBAN_DB_USER、TONGBAN_DB_PASSWORD 中改正。
            3D000, PostgreSQL 服务器 db.example:5433 上没有数据库 tongban。请让管理员先建立它，或改正地址。
            42501, PostgreSQL 服务器 db.example:5433 上的用户无权在数据库 tongban 中建表或读写。请让管理员授权。
            25006, PostgreSQL 服务器 db.example:5433 的数据库 tongban 只能读取。请改用可写入的主服务器。
            53100, PostgreSQL 服务器 db.example:5433 的磁盘已满，这一步没有保存。请让管理员腾出空间后重试。
            XX001, PostgreSQL 服务器 db.example:5433 的数据库 tongban 出错（XX001）。请让管理员检查服务器。
            40001, 数据库正忙，另一项操作占用了同样的记录，这一步没有保存。请稍后重试。
            42P01, 数据库操作失败（SQLState 42P01），这一步没有保存。请把日志交给维护人员。
            """)
    void tellsWhatToDoAboutPostgres(String state, String sentence) {
        assertEquals(sentence, postgres.translate(new PersistenceException(new SQLException("x", state))).orElseThrow().getMessage());
    }

    @ParameterizedTest(name = "{0} within {1}")
    @CsvSource(textBlock = """
            XSDB6, XJ040, 工作区 w 正被另一个通办程序使用。请先关闭那个程序，再重试。
            XBM0H, XJ041, 工作区 w 不能写入。请检查文件夹权限和磁盘空间，或换一个文件夹。
            25502, 25502, 工作区 w 不能写入。请检查文件夹权限和磁盘空间，或换一个文件夹。
            XSLA4, 08006, 工作区 w 所在磁盘已满，这一步没有保存。请腾出空间后重试。
            XSDG2, XJ040, 工作区 w 的数据库已损坏，打不开（XJ040）。请从备份恢复，或新建工作区后重新导入。
            40XL1, 40XL1, 数据库正忙，另一项操作占用了同样的记录，这一步没有保存。请稍后重试。
            """)
    void tellsWhatToDoAboutDerby(String inner, String outer, String sentence) {
        assertEquals(sentence, derby.translate(new SQLException("x", outer, 40_000, new SQLException("y", inner))).orElseThrow().getMessage());
    }

    @Test
    void recognisesAFullDiskByTheSystemsOwnWords() {
        var failure = new SQLException("x", "XJ001", 0, new IOException("No space left on device"));
        assertEquals("工作区 w 所在磁盘已满，这一步没有保存。请腾出空间后重试。", derby.translate(failure).orElseThrow().getMessage());
    }

    @Test
    void findsTheStateInAFailureThatHangsBesideAnother() {
        var batch = new SQLException("batch");
        batch.setNextException(new SQLException("x", "23505"));
        assertTrue(postgres.translate(batch).orElseThrow().getMessage().contains("已有同样的记录"));
    }

    @Test
    void tellsOfAChangeBySomebodyElse() {
        var failure = new RollbackException(new OptimisticLockException("Note 7"));
        assertEquals("这条记录刚被别人改过，这一步没有保存。请刷新后重做。", derby.translate(failure).orElseThrow().getMessage());
    }

    @Test
    void leavesOtherExceptionsAlone() {
        assertEquals(Optional.empty(), derby.translate(new IllegalStateException("own")));
        assertEquals(Optional.empty(), derby.translate(new IllegalStateException("own", new SQLException("x", "23505"))));
        assertEquals(Optional.empty(), derby.translate(new NoResultException("none")));
    }

    @Test
    void leavesASentenceAsItIs() {
        var told = new StoreException("said");
        assertSame(told, derby.translate(told).orElseThrow());
    }

    @Test
    void keepsNoValueOfARowInTheCause() {
        var failure = new SQLException("Key (id)=(321399200103048286) already exists", "23505");
        var told = postgres.translate(failure).orElseThrow();
        assertFalse(told.getCause().toString().contains("321399"));
    }

    @Test
    void aPasswordIsNeverShown() {
        assertEquals("db.example:5433/tongban", PostgresAddress.of("jdbc:postgresql://db.example:5433/tongban?user=u&password=secret").toString());
    }
}
