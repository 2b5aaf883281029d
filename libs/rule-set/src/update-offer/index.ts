export { newerBaseOf, offerUpdate, type OfferedChange, type OfferedUpdate, type UpdateOffer } from './offer-update';
