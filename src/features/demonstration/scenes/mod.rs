//! What happened before one comes in: each scene is played once, on the first start that knows it, by the
//! cast, through what the pages call. A scene of another feature is a file here and a line below.

mod agreeing;
mod building;
mod calls;
mod capabilities;
mod collective;
mod common_funds;
mod contacts;
mod council;
mod deciding;
mod desk;
mod employing;
mod examining;
mod file;
mod garden;
mod mandates;
mod neighbours;
mod networks;
mod numbers;
mod observatory;
mod petitions;
mod poles;
mod pooling;
mod programmes;
mod projects;
mod requesting;
mod sessions;
mod settling;
mod surveys;
mod telling;

#[cfg(test)]
pub use garden::GARDEN;

use futures_util::future::BoxFuture;

use super::FillError;
use super::play::Play;

/// What a scene gives.
pub type Played<'a> = BoxFuture<'a, Result<(), FillError>>;

/// Plays a scene.
pub type Playing = for<'a, 'b> fn(&'a mut Play<'b>) -> Played<'a>;

/// A scene: its name, by which a folder remembers that it was played, and how it goes.
#[derive(Clone, Copy, Debug)]
pub struct Scene {
    /// Its name; never changed, or it is played again.
    pub name: &'static str,
    /// How it goes.
    pub play: Playing,
}

const fn scene(name: &'static str, play: Playing) -> Scene {
    Scene { name, play }
}

/// Every scene, in the order in which they are played.
pub const SCENES: &[Scene] = &[
    scene("file", file::play),
    scene("networks", networks::play),
    scene("mandates", mandates::play),
    scene("contacts", contacts::play),
    scene("collective", collective::play),
    scene("programmes", programmes::play),
    scene("calls", calls::play),
    scene("petitions", petitions::play),
    scene("capabilities", capabilities::play),
    scene("projects", projects::play),
    scene("poles", poles::play),
    scene("building", building::play),
    scene("deciding", deciding::play),
    scene("examining", examining::play),
    scene("surveys", surveys::play),
    scene("observatory", observatory::play),
    scene("desk", desk::play),
    scene("sessions", sessions::play),
    scene("council", council::play),
    scene("neighbours", neighbours::play),
    scene("agreeing", agreeing::play),
    scene("common-funds", common_funds::play),
    scene("numbers", numbers::play),
    scene("settling", settling::play),
    scene("employing", employing::play),
    scene("pooling", pooling::play),
];
