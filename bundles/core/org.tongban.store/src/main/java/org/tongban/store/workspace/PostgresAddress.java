package org.tongban.store.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongban.store.StoreException;

/**
 * The JDBC address of a PostgreSQL database, as the user wrote it. It may hold a password, so it is never shown;
 * {@link #shown} is what a sentence may say.
 */
public final class PostgresAddress {

    private static final Pattern FORM = Pattern.compile("jdbc:postgresql:(?://([^/?@]*)/)?([^/?@]+)(?:\\?(.*))?");

    /** What every connection of ours wants, unless the user says otherwise. */
    private static final Map<String, String> WANTED = wanted();

    private final String url;
    private final String host;
    private final String database;

    private PostgresAddress(String url, String host, String database) {
        this.url = url;
        this.host = host;
        this.database = database;
    }

    /** @throws StoreException if it is no PostgreSQL address */
    public static PostgresAddress of(String url) {
        Matcher form = FORM.matcher(url.strip());
        if (!form.matches()) {
            throw new StoreException("数据库地址应写成 jdbc:postgresql://主机:端口/库名?user=用户名，请改正后重试。"
                    + "用户名和密码也可放在环境变量 TONGBAN_DB_USER、TONGBAN_DB_PASSWORD 里。");
        }
        String host = form.group(1) == null || form.group(1).isEmpty() ? "localhost" : form.group(1);
        return new PostgresAddress(url.strip(), host, form.group(2));
    }

    /** With the parameters that every connection wants. */
    public String complete() {
        var complete = new StringBuilder(url);
        char separator = url.indexOf('?') < 0 ? '?' : '&';
        for (var parameter : WANTED.entrySet()) {
            if (!names(parameter.getKey())) {
                complete.append(separator).append(parameter.getKey()).append('=').append(parameter.getValue());
                separator = '&';
            }
        }
        return complete.toString();
    }

    /** Whether the address itself gives a parameter, such as {@code user}. */
    public boolean names(String parameter) {
        return Pattern.compile("[?&]" + Pattern.quote(parameter) + "=").matcher(url).find();
    }

    /** Host and database, without user, password or parameters. */
    public String shown() {
        return host + "/" + database;
    }

    public String host() {
        return host;
    }

    public String database() {
        return database;
    }

    @Override
    public String toString() {
        return shown();
    }

    private static Map<String, String> wanted() {
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("reWriteBatchedInserts", "true");    // batches go twice as fast
        wanted.put("logServerErrorDetail", "false");    // details quote the row, which may be a person's
        wanted.put("connectTimeout", "10");
        wanted.put("tcpKeepAlive", "true");
        wanted.put("ApplicationName", "tongban");
        return wanted;
    }
}
