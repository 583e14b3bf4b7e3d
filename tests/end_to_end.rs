//! The built page, driven through WebDriver.
