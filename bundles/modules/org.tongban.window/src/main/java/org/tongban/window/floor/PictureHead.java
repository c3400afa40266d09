package org.tongban.window.floor;

import java.util.Arrays;

/**
 * What the head of a picture file says, read without unpacking the picture, so that a file that would not fit into memory is refused before.
 *
 * @param type {@code png} or {@code jpeg}
 */
record PictureHead(String type, int across, int down) {

    private static final long MOST_PIXELS = 40_000_000;
    private static final int LONGEST_EDGE = 20_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    static PictureHead of(byte[] content) {
        if (content.length > Backdrop.MOST_BYTES) {
            throw Backdrop.tooLarge(content.length);
        }
        PictureHead head = startsWith(content, PNG) ? png(content) : content.length > 3 && at(content, 0) == 0xFF && at(content, 1) == 0xD8 ? jpeg(content) : none();
        if (head.across < 1 || head.down < 1) {
            throw broken();
        }
        if (head.across > LONGEST_EDGE || head.down > LONGEST_EDGE || (long) head.across * head.down > MOST_PIXELS) {
            throw new PlanRefused("图片 " + head.across + " × " + head.down + " 像素，超过 4000 万像素或一边超过 20000：请缩小后再选 (the picture has " + head.across + " × "
                    + head.down + " pixels, more than 40 million or an edge over 20,000: scale it down first)");
        }
        return head;
    }

    private static PictureHead none() {
        throw new PlanRefused("这个文件不是 PNG 或 JPEG 图片：请选扫描的平面图图片 (this file is no PNG or JPEG picture: choose a scanned plan)");
    }

    private static PlanRefused broken() {
        return new PlanRefused("图片文件已损坏或不完整：请重新扫描或另存一份 (the picture file is broken or cut off: scan or save it again)");
    }

    private static PictureHead png(byte[] content) {
        if (content.length < 33 || number(content, 12, 4) != 0x49484452) {
            throw broken();
        }
        return new PictureHead("png", number(content, 16, 4), number(content, 20, 4));
    }

    /** The size stands in the first frame's head; whatever stands before it is passed over. */
    private static PictureHead jpeg(byte[] content) {
        int at = 2;
        while (at + 9 < content.length) {
            if (at(content, at) != 0xFF) {
                throw broken();
            }
            int marker = at(content, at + 1);
            if (marker == 0xFF) {
                at++;
            } else if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD7) {
                at += 2;
            } else if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                return new PictureHead("jpeg", number(content, at + 7, 2), number(content, at + 5, 2));
            } else {
                at += 2 + Math.max(2, number(content, at + 2, 2));
            }
        }
        throw broken();
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    private static int at(byte[] content, int place) {
        return content[place] & 0xFF;
    }

    private static int number(byte[] content, int from, int bytes) {
        int number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | at(content, from + i);
        }
        return number;
    }
}
