package org.walkrounds.panorama;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Tells whether an embedded color profile matters. */
final class ColorProfile {

    private static final int STEPS = 6;
    private static final int INVISIBLE = 2;

    private ColorProfile() {}

    /**
     * Whether colors look different through this profile than as sRGB. Most profiles in the wild are sRGB under some
     * name; leaving such a one out keeps the colors and saves a conversion of every pixel. A profile that can't be used
     * is left out too, as browsers do.
     */
    static boolean matters(byte[] profile) {
        try {
            ICC_Profile icc = ICC_Profile.getInstance(profile);
            return icc.getColorSpaceType() == ColorSpace.TYPE_RGB && changesColors(new ICC_ColorSpace(icc));
        } catch (IllegalArgumentException | CMMException notUsable) {
            return false;
        }
    }

    private static boolean changesColors(ICC_ColorSpace space) {
        int count = STEPS * STEPS * STEPS;
        WritableRaster before = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, count, 1, 3, null);
        for (int i = 0; i < count; i++) {
            int step = 255 / (STEPS - 1);
            before.setPixel(i, 0, new int[] {
                i % STEPS * step, i / STEPS % STEPS * step, i / (STEPS * STEPS) * step,
            });
        }
        WritableRaster after = before.createCompatibleWritableRaster();
        new ColorConvertOp(space, ColorSpace.getInstance(ColorSpace.CS_sRGB), null).filter(before, after);
        int[] is = before.getPixels(0, 0, count, 1, (int[]) null);
        int[] becomes = after.getPixels(0, 0, count, 1, (int[]) null);
        for (int i = 0; i < is.length; i++) {
            if (Math.abs(is[i] - becomes[i]) > INVISIBLE) {
                return true;
            }
        }
        return false;
    }
}
