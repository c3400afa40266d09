package org.tongban.store.database;

import java.nio.file.Path;
import org.tongban.store.workspace.PostgresAddress;

/** The user's sentence for each fault. None holds a password or a value of a row. */
interface Sentences {

    /** @param state the SQLState, for the sentences that only a maintainer can act on */
    String of(Fault fault, String state);

    static Sentences ofDerby(Path workspace) {
        return (fault, state) -> switch (fault) {
            case IN_USE -> "工作区 " + workspace + " 正被另一个通办程序使用。请先关闭那个程序，再重试。";
            case NOT_WRITABLE, NO_PRIVILEGE -> "工作区 " + workspace + " 不能写入。请检查文件夹权限和磁盘空间，或换一个文件夹。";
            case DISK_FULL -> "工作区 " + workspace + " 所在磁盘已满，这一步没有保存。请腾出空间后重试。";
            case MISSING -> "工作区 " + workspace + " 的数据库文件夹 db 不见了或不完整。请从备份恢复，或新建工作区后重新导入。";
            case DAMAGED -> "工作区 " + workspace + " 的数据库已损坏，打不开（" + state + "）。请从备份恢复，或新建工作区后重新导入。";
            case UNREACHABLE, CREDENTIALS, NO_DATABASE -> "工作区 " + workspace + " 的数据库已关闭，这一步没有保存。请重试。";
            default -> ofEither(fault, state);
        };
    }

    static Sentences ofPostgres(PostgresAddress address) {
        String server = "PostgreSQL 服务器 " + address.host();
        return (fault, state) -> switch (fault) {
            case UNREACHABLE -> "连不上 " + server + " 的数据库 " + address.database() + "。请检查服务器是否开机、网络和地址是否正确，再重试。";
            case CREDENTIALS -> server + " 不接受这个用户名或密码。请在数据库地址或环境变量 TONGBAN_DB_USER、TONGBAN_DB_PASSWORD 中改正。";
            case NO_DATABASE, MISSING -> server + " 上没有数据库 " + address.database() + "。请让管理员先建立它，或改正地址。";
            case NO_PRIVILEGE -> server + " 上的用户无权在数据库 " + address.database() + " 中建表或读写。请让管理员授权。";
            case NOT_WRITABLE -> server + " 的数据库 " + address.database() + " 只能读取。请改用可写入的主服务器。";
            case DISK_FULL -> server + " 的磁盘已满，这一步没有保存。请让管理员腾出空间后重试。";
            case DAMAGED, IN_USE -> server + " 的数据库 " + address.database() + " 出错（" + state + "）。请让管理员检查服务器。";
            default -> ofEither(fault, state);
        };
    }

    private static String ofEither(Fault fault, String state) {
        return switch (fault) {
            case BUSY -> "数据库正忙，另一项操作占用了同样的记录，这一步没有保存。请稍后重试。";
            case CHANGED_MEANWHILE -> "这条记录刚被别人改过，这一步没有保存。请刷新后重做。";
            case DUPLICATE -> "数据库里已有同样的记录，这一步没有保存。请先查看已有的记录。";
            case VALUE -> "有一项内容不符合数据库的要求（太长、缺少或关联不上，SQLState " + state + "），这一步没有保存。请检查输入。";
            default -> "数据库操作失败（SQLState " + state + "），这一步没有保存。请把日志交给维护人员。";
        };
    }
}
