//! What the page looks like: how high it is, in which order it is read, what is on paper, what axe finds.

#[path = "looks/axe.rs"]
mod axe;
#[path = "looks/heights.rs"]
mod heights;
#[path = "looks/order.rs"]
mod order;
#[path = "looks/paper.rs"]
mod paper;
#[path = "looks/pictures.rs"]
mod pictures;
#[path = "looks/png.rs"]
mod png;
#[path = "looks/states.rs"]
mod states;
