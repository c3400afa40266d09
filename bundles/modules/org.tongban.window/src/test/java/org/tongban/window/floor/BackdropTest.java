package org.tongban.window.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class BackdropTest {

    static byte[] picture(String type, int across, int down) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB), type, out);
        return out.toByteArray();
    }

    @Test
    void knowsTheSizeOfPngAndJpeg() throws IOException {
        for (String type : new String[] {"png", "jpeg"}) {
            Backdrop backdrop = Backdrop.of(picture(type, 300, 200), 30_000);
            assertEquals(type, backdrop.type());
            assertEquals(300, backdrop.across());
            assertEquals(200, backdrop.down());
            assertEquals(100.0, backdrop.scale());
        }
    }

    @Test
    void takesItsScaleFromTwoPointsAndTheirDistance() throws IOException {
        Backdrop backdrop = Backdrop.of(picture("png", 300, 200), 30_000).calibrated(3000, 1000, 6000, 5000, 10_000);
        assertEquals(200.0, backdrop.scale());
        assertEquals(-3000, backdrop.x(), "the first point stays in its place");
        assertEquals(-1000, backdrop.y());
        assertThrows(PlanRefused.class, () -> backdrop.calibrated(1, 1, 1, 1, 100));
        assertThrows(PlanRefused.class, () -> backdrop.calibrated(0, 0, 5000, 0, 0));
        assertThrows(PlanRefused.class, () -> backdrop.calibrated(0, 0, 5000, 0, Double.NaN));
    }

    @Test
    void refusesInASentenceWhatIsNoPictureOrWouldFillTheMemory() throws IOException {
        assertTrue(assertThrows(PlanRefused.class, () -> Backdrop.of(new byte[17 << 20], 1000)).getMessage().contains("16 MB"));
        assertTrue(assertThrows(PlanRefused.class, () -> Backdrop.of("<svg/>".getBytes(), 1000)).getMessage().contains("PNG"));
        byte[] bomb = picture("png", 10, 10);
        bomb[16] = 0;
        bomb[17] = 1;
        bomb[18] = (byte) 0x86;
        bomb[19] = (byte) 0xA0;
        assertTrue(assertThrows(PlanRefused.class, () -> Backdrop.of(bomb, 1000)).getMessage().contains("4000 万"));
    }

    @Test
    void anyCutOrDamagedFileIsRefusedOrKnownNeverAFault() throws IOException {
        Random random = new Random(11);
        for (String type : new String[] {"png", "jpeg"}) {
            byte[] whole = picture(type, 60, 40);
            for (int i = 0; i < 500; i++) {
                byte[] damaged = Arrays.copyOf(whole, random.nextInt(whole.length));
                if (damaged.length > 8) {
                    damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
                }
                try {
                    assertTrue(Backdrop.of(damaged, 1000).across() > 0);
                } catch (PlanRefused refused) {
                    assertTrue(refused.getMessage().contains("："), refused.getMessage());
                }
            }
        }
    }
}
