package org.walkrounds.panorama;

/**
 * Turns pixels of a still into directions in the panorama's picture.
 */
final class Camera {

    /** Unit vectors to the right, up and ahead, in the axes of the picture; ahead is scaled to the focal length. */
    private final double[] right;

    private final double[] up;
    private final double[] ahead;
    private final double focal;
    private final double centerX;
    private final double centerY;

    Camera(StillView view, int width, int height) {
        focal = Math.max(width, height) / 2.0 / Math.tan(Math.toRadians(view.fov()) / 2);
        centerX = width / 2.0;
        centerY = height / 2.0;
        double yaw = Math.toRadians(view.yaw());
        double pitch = Math.toRadians(view.pitch());
        right = inPicture(view.levelPitch(), view.levelRoll(), Math.cos(yaw), 0, Math.sin(yaw));
        up = inPicture(
                view.levelPitch(),
                view.levelRoll(),
                -Math.sin(yaw) * Math.sin(pitch),
                Math.cos(pitch),
                Math.cos(yaw) * Math.sin(pitch));
        ahead = inPicture(
                view.levelPitch(),
                view.levelRoll(),
                Math.sin(yaw) * Math.cos(pitch),
                Math.sin(pitch),
                -Math.cos(yaw) * Math.cos(pitch));
    }

    /**
     * A direction of the world in the axes of the picture. The picture stands upright when it is first rolled clockwise
     * and then raised; this is the way back: {@code Rz(roll) * Rx(-pitch)}.
     */
    static double[] inPicture(double levelPitch, double levelRoll, double x, double y, double z) {
        double pitch = Math.toRadians(levelPitch);
        double lowY = y * Math.cos(pitch) + z * Math.sin(pitch);
        double lowZ = -y * Math.sin(pitch) + z * Math.cos(pitch);
        double roll = Math.toRadians(levelRoll);
        return new double[] {
            x * Math.cos(roll) - lowY * Math.sin(roll), x * Math.sin(roll) + lowY * Math.cos(roll), lowZ
        };
    }

    /** Pixels of the still per unit of distance on a plane one unit ahead. */
    double focal() {
        return focal;
    }

    /** Component of the direction (not of unit length) of a point of the still: 0 is x, 1 is y, 2 is z. */
    double towards(int component, double column, double row) {
        return focal * ahead[component] + (column - centerX) * right[component] - (row - centerY) * up[component];
    }
}
