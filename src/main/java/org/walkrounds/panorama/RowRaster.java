package org.walkrounds.panorama;

import java.awt.Point;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** A raster that keeps nothing but hands each row that a decoder writes into it to somebody. */
final class RowRaster extends WritableRaster {

    private final Rows rows;

    /** Who takes the rows. */
    interface Rows {

        /**
         * Takes over a row; rows come from the top to the bottom.
         *
         * @param rgb three bytes a pixel; the decoder uses the array again
         */
        void accept(int row, byte[] rgb);
    }

    RowRaster(int width, int height, Rows rows) {
        super(
                new PixelInterleavedSampleModel(DataBuffer.TYPE_BYTE, width, height, 3, 3 * width, new int[] {0, 1, 2}),
                new DataBufferByte(1),
                new Point());
        this.rows = rows;
    }

    @Override
    public void setRect(int x, int y, Raster source) {
        rows.accept(y, ((DataBufferByte) source.getDataBuffer()).getData());
    }
}
