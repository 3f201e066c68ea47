package org.walkrounds.tour.exchange;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.walkrounds.panorama.Originals;
import org.walkrounds.panorama.TilePyramid;

/**
 * Writes a panorama's tiles as Marzipano wants them: each level must have twice the tiles of the one before, so they are
 * as large as the coarsest face. Where ours are that, they go as they are.
 */
record MarzipanoTiles(Originals originals, String panorama, TilePyramid pyramid) {

    private static final String OUR_FACES = "frblud";
    /** In the order in which Marzipano stacks them in a preview. */
    private static final String FACES = "bdflru";

    private static final float QUALITY = 0.9f;

    /** The levels as {@code data.js} lists them. The first is the preview, one picture of all faces. */
    static List<Map<String, Object>> levels(TilePyramid pyramid) {
        int tile = pyramid.faceSizes().getFirst();
        List<Map<String, Object>> levels = new ArrayList<>();
        levels.add(Map.of("tileSize", tile, "size", tile, "fallbackOnly", true));
        pyramid.faceSizes().forEach(size -> levels.add(Map.of("tileSize", tile, "size", size)));
        return levels;
    }

    void write(String folder, OutgoingArchive archive) throws IOException {
        archive.add(folder + "preview.jpg", preview());
        for (int level = 0; level < pyramid.levels(); level++) {
            for (int i = 0; i < FACES.length(); i++) {
                String face = FACES.substring(i, i + 1);
                writeFace(folder + (level + 1) + "/" + face + "/", level, face, archive);
            }
        }
    }

    private void writeFace(String folder, int level, String face, OutgoingArchive archive) throws IOException {
        int tile = pyramid.faceSizes().getFirst();
        int across = pyramid.faceSizes().get(level) / tile;
        boolean same = tile == pyramid.tileSize() || across == 1;
        BufferedImage whole = same ? new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB) : face(level, face);
        for (int row = 0; row < across; row++) {
            for (int column = 0; column < across; column++) {
                byte[] jpeg = same
                        ? originals.tile(panorama, level, face, row, column)
                        : jpeg(whole.getSubimage(column * tile, row * tile, tile, tile));
                archive.add(folder + row + "/" + column + ".jpg", jpeg);
            }
        }
    }

    private BufferedImage face(int level, String face) throws IOException {
        int size = pyramid.faceSizes().get(level);
        int ours = pyramid.tileSize();
        BufferedImage whole = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = whole.createGraphics();
        for (int row = 0; row < pyramid.tilesAcross(level); row++) {
            for (int column = 0; column < pyramid.tilesAcross(level); column++) {
                byte[] tile = originals.tile(panorama, level, face, row, column);
                pen.drawImage(ImageIO.read(new ByteArrayInputStream(tile)), column * ours, row * ours, null);
            }
        }
        pen.dispose();
        return whole;
    }

    private byte[] preview() throws IOException {
        BufferedImage ours = ImageIO.read(new ByteArrayInputStream(originals.preview(panorama)));
        int edge = ours.getWidth();
        BufferedImage theirs = new BufferedImage(edge, edge * FACES.length(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = theirs.createGraphics();
        for (int i = 0; i < FACES.length(); i++) {
            BufferedImage face = ours.getSubimage(0, edge * OUR_FACES.indexOf(FACES.charAt(i)), edge, edge);
            pen.drawImage(face, 0, i * edge, null);
        }
        pen.dispose();
        return jpeg(theirs);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
