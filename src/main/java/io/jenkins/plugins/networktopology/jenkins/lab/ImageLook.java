package io.jenkins.plugins.networktopology.jenkins.lab;

import io.jenkins.plugins.networktopology.cluster.ImageSighting;

/** Asks an image's registry for it; blocks for as long as that takes. */
public interface ImageLook {

    ImageSighting look(String image) throws InterruptedException;
}
