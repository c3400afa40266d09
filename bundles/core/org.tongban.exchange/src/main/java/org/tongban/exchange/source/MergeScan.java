package org.tongban.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongban.exchange.Progress;

/**
 * Finds the merged cells of a sheet before its rows are read: they stand behind the rows in the file. The bytes are only
 * looked through, which is several times faster than parsing them.
 */
final class MergeScan {

    private static final byte[] TAG = "mergeCell ".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final Pattern AREA = Pattern.compile("ref\\s*=\\s*[\"']\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})[\"']");
    private static final int MAX_AREAS = 1_000_000;
    private static final int REF_LENGTH = 80;

    private MergeScan() {
    }

    static Merges read(InputStream in, Progress progress) throws IOException {
        List<Merges.Area> areas = new ArrayList<>();
        byte[] buffer = new byte[1 << 16];
        int matched = 0;
        StringBuilder after = null;
        long blocks = 0;
        try (in) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (++blocks % 256 == 0) {
                    progress.at("读取", blocks, -1);
                }
                for (int i = 0; i < read; i++) {
                    byte b = buffer[i];
                    if (after != null) {
                        after.append((char) b);
                        if (b == '>' || after.length() > REF_LENGTH) {
                            add(areas, after);
                            after = null;
                        }
                    } else if (b == TAG[matched]) {
                        if (++matched == TAG.length) {
                            matched = 0;
                            after = new StringBuilder();
                        }
                    } else {
                        matched = b == TAG[0] ? 1 : 0;
                    }
                }
            }
        }
        return new Merges(areas);
    }

    private static void add(List<Merges.Area> areas, CharSequence attributes) throws IOException {
        Matcher area = AREA.matcher(attributes);
        if (area.find()) {
            if (areas.size() == MAX_AREAS) {
                throw new UnusableFile("合并单元格多得不合常理，请取消合并后重新导入");
            }
            areas.add(new Merges.Area(Integer.parseInt(area.group(2)), Integer.parseInt(area.group(4)), column(area.group(1)), column(area.group(3))));
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (char c : letters.toCharArray()) {
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }
}
